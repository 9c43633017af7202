import { flushSync } from 'react-dom'
import type { Comment } from '../../../../shared/meeting/state.ts'
import { CommandButton } from '../keys/command-button.tsx'
import type { CommandName } from '../keys/keymap.ts'
import { isUnanswered } from '../open-item.ts'
import styles from '../panel/card.module.css'
import { WHOLE } from '../place.ts'
import { useWork } from '../work.ts'

interface CommentActionsProps {
  readonly comment: Comment
  readonly isSelected: boolean
}

/** What can be done with a comment. An answered one keeps its buttons for when it is chosen. */
export function CommentActions({ comment, isSelected }: CommentActionsProps) {
  const { meeting, state, t, put, run } = useWork()
  if (meeting.status === 'sealed' || comment.withdrawn || !(isSelected || isUnanswered(comment))) return null
  const press = (command: CommandName) => () => {
    // The command has to find the choice made.
    flushSync(() => put({ selected: comment.id, tab: 'comments' }))
    run(command)
  }
  const button = (command: CommandName, words: string) => (
    <CommandButton
      key={command}
      command={command}
      look="quiet"
      showsKey={isSelected}
      onPress={press(command)}
    >
      {words}
    </CommandButton>
  )
  return (
    <div className={styles['actions']}>
      {button('outcome', t(comment.outcome ? 'sitting:comment.changeOutcome' : 'sitting:comment.outcome'))}
      {state.place === WHOLE ? null : button('fromComment', t('sitting:comment.toAmendment'))}
      {button('editComment', t('sitting:comment.correct'))}
      {button('showComment', t('sitting:amendment.push'))}
      {button('withdraw', t('sitting:comment.withdraw'))}
    </div>
  )
}
