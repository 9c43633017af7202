import { KeyCap } from '../../../parts/key-cap.tsx'
import { Sheet } from '../../../parts/sheet.tsx'
import { capsOf } from '../keys/chord.ts'
import { BINDINGS, GROUPS, type Group } from '../keys/keymap.ts'
import { useWork } from '../work.ts'
import styles from './help.module.css'

/** Every key, by what it is for. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWork()
  return (
    <Sheet title={t('sitting:help.title')} width="widest" onClose={onClose}>
      <div className={styles['groups']}>
        {GROUPS.map((group) => (
          <Keys key={group} group={group} />
        ))}
      </div>
      <p className={styles['note']}>{t('sitting:help.note')}</p>
    </Sheet>
  )
}

function Keys({ group }: { readonly group: Group }) {
  const { t } = useWork()
  const bindings = BINDINGS.filter((binding) => binding.group === group && binding.chords.length > 0)
  return (
    <section className={styles['group']}>
      <h3>{t(`sitting:help.group.${group}`)}</h3>
      <dl>
        {bindings.map(({ command, chords }) => (
          <div key={command}>
            <dt>
              {chords.map((chord) => (
                <KeyCap key={chord}>{capsOf(chord).join(' ')}</KeyCap>
              ))}
            </dt>
            <dd>{t(`sitting:command.${command}`)}</dd>
          </div>
        ))}
        {group === 'capture' ? (
          <div>
            <dt>
              <KeyCap>Alt 1–4</KeyCap>
            </dt>
            <dd>{t('sitting:capture.kind')}</dd>
          </div>
        ) : null}
      </dl>
    </section>
  )
}
