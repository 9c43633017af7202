import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { HallScene, HallView, Neighbour, PathStep, Proposal } from '../../shared/meeting/hall.ts'
import { useWords, type Words } from '../language.ts'
import { fitted } from './fitting.ts'
import styles from './hall-picture.module.css'
import { Marked } from './marks.tsx'
import { RedlineText } from './redline-text.tsx'

type ParagraphScene = Extract<HallScene, { kind: 'paragraph' }>

/**
 * What the hall sees, drawn into whatever box it is put in: the whole projector window or its miniature beside
 * the operator. All measures are shares of the box, so that the two are the same picture.
 */
export function HallPicture({ view }: { readonly view: HallView }) {
  return (
    <div className={styles['frame']} data-theme={view.theme}>
      <div className={styles['picture']}>
        {view.blank || view.scene.kind === 'cover' ? (
          <Cover view={view} />
        ) : (
          <Paragraph view={view} scene={view.scene} />
        )}
      </div>
    </div>
  )
}

/** The meeting's name and body: what a hall may always see. */
function Cover({ view }: { readonly view: HallView }) {
  return (
    <div className={styles['cover']}>
      <p className={styles['body']}>{view.body}</p>
      <h1>{view.name}</h1>
    </div>
  )
}

function Paragraph({ view, scene }: { readonly view: HallView; readonly scene: ParagraphScene }) {
  const t = useWords()
  const box = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLDivElement>(null)
  useFitting(box, text, view)
  return (
    <>
      <header className={styles['path']}>
        <Path steps={scene.path} label={placeOf(t, scene)} />
        <span className={styles['stateOfText']}>
          {view.sealed
            ? t('hall:final')
            : scene.proposal || scene.typing
              ? t('hall:draft')
              : t(`hall:view.${view.view}`)}
        </span>
      </header>
      <div className={styles['stage']} ref={box}>
        <div className={styles['text']} ref={text}>
          <Beside neighbour={scene.before} />
          <Current view={view} scene={scene} />
          <Beside neighbour={scene.after} />
        </div>
      </div>
      <footer className={styles['foot']}>
        <Legend scene={scene} />
        <span className={styles['pages']} data-pages />
      </footer>
    </>
  )
}

/** Fits the type to the box after every drawing, and again whenever the box changes its size. */
function useFitting(
  box: RefObject<HTMLDivElement | null>,
  text: RefObject<HTMLDivElement | null>,
  view: HallView,
): void {
  const t = useWords()
  useLayoutEffect(() => {
    const [outer, inner] = [box.current, text.current]
    if (!outer || !inner) return
    const refit = () => {
      const { page, pages } = fitted(outer, inner, view.size, view.page)
      const said = outer.parentElement?.querySelector('[data-pages]')
      if (said) said.textContent = pages > 1 ? t('hall:page', { page: page + 1, pages }) : ''
    }
    refit()
    const watching = new ResizeObserver(refit)
    watching.observe(outer)
    void document.fonts.ready.then(refit)
    return () => watching.disconnect()
  }, [box, text, view, t])
}

function placeOf(t: Words, scene: ParagraphScene): string {
  if (scene.label !== null) return scene.label.replace(/[.)-]$/, '')
  switch (scene.paragraphKind) {
    case 'subject':
    case 'opening':
    case 'recipients':
      return t(`paragraphKind.${scene.paragraphKind}`)
    default:
      return ''
  }
}

function Path({ steps, label }: { readonly steps: readonly PathStep[]; readonly label: string }) {
  return (
    <p className={styles['steps']}>
      {steps.map((step) => (
        <span key={`${step.label}${step.title}`} className={styles['step']}>
          {step.label} {step.title}
        </span>
      ))}
      {label === '' ? null : <strong>{label}</strong>}
    </p>
  )
}

function Current({ view, scene }: { readonly view: HallView; readonly scene: ParagraphScene }) {
  const t = useWords()
  return (
    <div className={styles['current']} data-current data-kind={scene.paragraphKind}>
      {scene.proposal ? <ProposalHead proposal={scene.proposal} /> : null}
      {scene.typing ? <p className={styles['said']}>{t('hall:typing')}</p> : null}
      <p className={styles['words']}>
        {scene.label === null ? null : <strong>{scene.label} </strong>}
        {scene.segments.length === 0 && view.view === 'clean' ? (
          <em className={styles['gone']}>{t('hall:removed')}</em>
        ) : (
          <RedlineText segments={scene.segments} />
        )}
      </p>
      {scene.proposal && scene.proposal.collidingWords.length > 0 ? (
        <p className={styles['colliding']}>
          {t('hall:colliding', { words: scene.proposal.collidingWords.join('”, “') })}
        </p>
      ) : null}
    </div>
  )
}

function ProposalHead({ proposal }: { readonly proposal: Proposal }) {
  const t = useWords()
  const names = proposal.proposers.length > 0 ? proposal.proposers.join(', ') : t('secretariat')
  return (
    <p className={styles['said']}>
      <strong>
        {proposal.alternatives > 1
          ? t('hall:alternative', { ordinal: proposal.ordinal })
          : t('hall:proposal', { change: t(`change.${proposal.change}`) })}
      </strong>
      <span>{t('hall:by', { names })}</span>
    </p>
  )
}

function Beside({ neighbour }: { readonly neighbour: Neighbour | null }) {
  if (!neighbour) return null
  return (
    <p className={styles['beside']} data-beside>
      {neighbour.label === null ? null : `${neighbour.label} `}
      <Marked text={neighbour.text} />
    </p>
  )
}

/** Says what struck and underlined words mean, only where there are any. */
function Legend({ scene }: { readonly scene: ParagraphScene }) {
  const t = useWords()
  const kinds = new Set(scene.segments.map(({ kind }) => kind))
  return (
    <span className={styles['legend']}>
      {kinds.has('delete') ? <del>{t('redline.deleted')}</del> : null}
      {kinds.has('insert') ? <ins>{t('redline.inserted')}</ins> : null}
      {kinds.has('respell') ? <span>{t('redline.respelled')}</span> : null}
    </span>
  )
}
