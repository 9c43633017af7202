import type { HallView } from '../../../shared/meeting/hall.ts'
import type { CommentScene } from '../../../shared/meeting/hall-comment.ts'
import { useWords } from '../../language.ts'
import { Around } from './around.tsx'
import { Path, Title } from './path.tsx'
import styles from './text.module.css'

/** What a delegate said, and who it was. */
export function Comment({ view, scene }: { readonly view: HallView; readonly scene: CommentScene }) {
  const t = useWords()
  const { place, author, words } = scene
  const of = [author.office, author.unit].filter((one) => one !== '').join(', ')
  return (
    <Around
      head={place ? <Path place={place} /> : <Title>{t('wholeDraft')}</Title>}
      state={t(`commentKind.${scene.commentKind}`)}
      speaking={view.speaking}
    >
      <div className={styles['text']} key={scene.id} data-part="text">
        <div className={styles['current']} data-current>
          <blockquote className={styles['words']} data-part="words">
            {words}
          </blockquote>
        </div>
        <p className={styles['author']}>
          <strong className={styles['name']}>{author.name}</strong>
          {of === '' ? null : <span className={styles['office']}>{of}</span>}
        </p>
      </div>
    </Around>
  )
}
