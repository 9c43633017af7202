import i18next from 'i18next'
import type { Words } from '../../../../../renderer/language.ts'
import enCommon from '../../../../../resources/languages/en/common.json' with { type: 'json' }
import enFloor from '../../../../../resources/languages/en/floor.json' with { type: 'json' }
import enSitting from '../../../../../resources/languages/en/sitting.json' with { type: 'json' }
import viCommon from '../../../../../resources/languages/vi/common.json' with { type: 'json' }
import viFloor from '../../../../../resources/languages/vi/floor.json' with { type: 'json' }
import viSitting from '../../../../../resources/languages/vi/sitting.json' with { type: 'json' }

const instance = i18next.createInstance()
void instance.init({
  lng: 'vi',
  defaultNS: 'common',
  resources: {
    vi: { common: viCommon, floor: viFloor, sitting: viSitting },
    en: { common: enCommon, floor: enFloor, sitting: enSitting },
  },
  interpolation: { escapeValue: false },
})

/** The words that the floor says, as the window has them. */
export function wordsOf(language: 'vi' | 'en'): Words {
  return instance.getFixedT(language, ['common', 'floor', 'sitting'])
}
