import type { HallView } from '../../../shared/meeting/hall.ts'
import type { ParagraphScene } from '../../../shared/meeting/hall-paragraph.ts'
import { useWords } from '../../language.ts'
import { RedlineText } from '../redline-text.tsx'
import { Wording } from '../table-text.tsx'
import { Colliding, ProposalHead } from './said.tsx'
import styles from './text.module.css'

/** The paragraph that the hall is reading, with what there is to say of it above and below its words. */
export function Current({ view, scene }: { readonly view: HallView; readonly scene: ParagraphScene }) {
  const t = useWords()
  // What became of a paragraph as a whole shows in no word of its redline.
  const isPlain = view.view !== 'redline' || scene.proposal !== null || scene.typing
  const tag = isPlain || scene.fate === 'drafted' ? null : t(`fate.${scene.fate}`)
  return (
    <div className={styles['current']} data-current data-kind={scene.paragraphKind}>
      {scene.proposal ? <ProposalHead proposal={scene.proposal} /> : null}
      {tag === null ? null : (
        <p className={styles['said']}>
          <strong>{tag}</strong>
        </p>
      )}
      {scene.typing ? <p className={styles['said']}>{t('hall:typing')}</p> : null}
      <Wording className={styles['words']} data-part="words" segments={scene.segments}>
        {scene.label === null ? null : <strong>{scene.label} </strong>}
        {scene.segments.length === 0 && view.view === 'clean' ? (
          <em className={styles['gone']}>{t('hall:removed')}</em>
        ) : (
          <RedlineText segments={scene.segments} />
        )}
      </Wording>
      {scene.proposal ? <Colliding proposal={scene.proposal} /> : null}
    </div>
  )
}
