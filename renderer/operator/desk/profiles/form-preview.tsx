import { useEffect, useState } from 'react'
import type { PaperKind } from '../../../../shared/channel.ts'
import type { Page } from '../../../../shared/report/page.ts'
import { type Part, type Profile, turned } from '../../../../shared/report/profile.ts'
import { explain, useWords } from '../../../language.ts'
import { Button } from '../../../parts/button.tsx'
import { ScrollRegion } from '../../../parts/scroll-region.tsx'
import { Segmented } from '../../../parts/segmented.tsx'
import { channel } from '../../../store.ts'
import { PaperPage } from '../paper-page.tsx'
import styles from './form-preview.module.css'
import { Measures } from './measures.tsx'

/** How long after the last change the page is set anew, in milliseconds. */
const PAUSE = 120

interface FormPreviewProps {
  readonly profile: Profile
  /** The components being worked on, which are pointed out on the page. */
  readonly parts: readonly Part[]
  readonly kind: PaperKind
  readonly onKind: (kind: PaperKind) => void
  /** Whether there is an open meeting to show beside the sample. */
  readonly hasMeeting: boolean
}

/** A paper in the form as it is being changed, page by page. */
export function FormPreview({ profile, parts, kind, onKind, hasMeeting }: FormPreviewProps) {
  const t = useWords()
  const [of, setOf] = useState<'sample' | 'meeting'>(hasMeeting ? 'meeting' : 'sample')
  const [isMeasured, setMeasured] = useState(true)
  const { pages, trouble } = usePages(profile, kind, of)
  const last = Math.max(1, pages.length)
  /** The page that was turned to while these components were worked on; else the first that shows any of them. */
  const [turnedTo, setTurnedTo] = useState({ parts, number: 0 })
  const showing = 1 + pages.findIndex(({ lines }) => lines.some((line) => parts.includes(line.of.part)))
  const wanted = turnedTo.parts === parts && turnedTo.number > 0 ? turnedTo.number : Math.max(1, showing)
  const at = Math.min(wanted, last)
  const turnTo = (number: number) => setTurnedTo({ parts, number })
  const page = pages[at - 1]
  return (
    <section className={styles['preview']} aria-label={t('profile:preview')}>
      <div className={styles['tools']}>
        <Segmented
          label={t('profile:paper')}
          value={kind}
          options={[
            { value: 'conclusion', words: t('desk:signOff.conclusion') },
            { value: 'minutes', words: t('desk:signOff.minutes') },
          ]}
          onChange={onKind}
        />
        {hasMeeting ? (
          <Segmented
            label={t('profile:of')}
            value={of}
            options={[
              { value: 'meeting', words: t('profile:meetingPaper') },
              { value: 'sample', words: t('profile:samplePaper') },
            ]}
            onChange={setOf}
          />
        ) : null}
        <label className={styles['measured']}>
          <input type="checkbox" checked={isMeasured} onChange={() => setMeasured(!isMeasured)} />
          {t('profile:measures')}
        </label>
        <span className={styles['turn']}>
          <Button
            look="quiet"
            isDisabled={at === 1}
            aria-label={t('profile:before')}
            onPress={() => turnTo(at - 1)}
          >
            ‹
          </Button>
          <span role="status">{t('profile:pageOf', { page: at, pages: last })}</span>
          <Button
            look="quiet"
            isDisabled={at === last}
            aria-label={t('profile:after')}
            onPress={() => turnTo(at + 1)}
          >
            ›
          </Button>
        </span>
      </div>
      {trouble === null ? null : <p role="alert">{trouble}</p>}
      {/* Each page is seen from its top. */}
      <ScrollRegion key={at} label={t('profile:pages')} className={styles['sheet']}>
        {page === undefined ? null : (
          <PaperPage page={page} pages={pages.length} className={styles['page']}>
            {isMeasured ? (
              <Measures
                page={page}
                parts={parts}
                form={page.width > page.height ? turned(profile) : profile}
              />
            ) : null}
          </PaperPage>
        )}
      </ScrollRegion>
    </section>
  )
}

/** The pages as they were last set; whatever fails leaves them there. */
function usePages(profile: Profile, kind: PaperKind, of: 'sample' | 'meeting') {
  const t = useWords()
  const [pages, setPages] = useState<readonly Page[]>([])
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => {
    let isWanted = true
    const set = async () => {
      const reply = await channel.ask('profilePages', { profile, kind, of })
      if (!isWanted) return
      if (reply.ok) setPages(reply.value)
      setTrouble(reply.ok ? null : explain(t, reply.refusal))
    }
    const timer = setTimeout(() => void set(), PAUSE)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [profile, kind, of, t])
  return { pages, trouble }
}
