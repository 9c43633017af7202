import { useState } from 'react'
import type { PaperKind } from '../../../../shared/channel.ts'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import { useWords } from '../../../language.ts'
import { Sheet } from '../../../parts/sheet.tsx'
import { useWindow } from '../../../store.ts'
import { OF_MEETING, presetOf } from './choosing.ts'
import { EditingContext, editingOf } from './editing-context.ts'
import { FormPreview } from './form-preview.tsx'
import { GroupFields } from './group-fields.tsx'
import { GROUPS, type Group, PARTS_OF } from './groups.ts'
import { ProfileActions } from './profile-actions.tsx'
import styles from './profiles-sheet.module.css'
import { type Profiles, useProfiles } from './use-profiles.ts'

interface ProfilesSheetProps {
  /** What is shown at first; null for the open meeting's form, or else what new meetings begin with. */
  readonly first?: string | null
  /** Hears which form was shown last, if the forms were known by then. */
  readonly onClose: (shown: string | null) => void
}

/** The forms of papers: what each prescribes, beside a page that is set in it while it is changed. */
export function ProfilesSheet({ first = null, onClose }: ProfilesSheetProps) {
  const t = useWords()
  const opened = useWindow(({ history }) => history.meeting)
  const meeting = opened.status === 'unopened' ? null : opened
  const profiles = useProfiles(first ?? (meeting ? OF_MEETING : null))
  return (
    <Sheet title={t('profile:title')} width="full" onClose={() => onClose(profiles?.shown.id ?? null)}>
      {profiles === null ? null : <Forms profiles={profiles} meeting={meeting} />}
    </Sheet>
  )
}

interface FormsProps {
  readonly profiles: Profiles
  readonly meeting: OpenedMeeting | null
}

function Forms({ profiles, meeting }: FormsProps) {
  const t = useWords()
  const [group, setGroup] = useState<Group>('page')
  const [kind, setKind] = useState<PaperKind>('conclusion')
  const go = (next: Group) => {
    setGroup(next)
    // Their sentences stand in the minutes alone.
    if (next === 'sentences') setKind('minutes')
  }
  const { atHand, shown } = profiles
  const preset = presetOf(atHand, shown.preset, shown.profile.name)
  const uncertain = atHand.presets.find(({ id }) => id === shown.preset)?.uncertain ?? []
  const editing = editingOf(shown.profile, preset, uncertain, profiles.change)
  return (
    <EditingContext value={editing}>
      <div className={styles['forms']}>
        <ProfileActions profiles={profiles} meeting={meeting} editing={editing} />
        <nav className={styles['groups']} aria-label={t('profile:groups')}>
          {GROUPS.map((one) => (
            <button
              key={one}
              type="button"
              aria-current={one === group ? 'true' : undefined}
              onClick={() => go(one)}
            >
              {t(`profile:group.${one}`)}
            </button>
          ))}
        </nav>
        {/* Fields keep what is typed wrongly into them; another form or group needs new ones. */}
        <section
          className={styles['fields']}
          aria-label={t(`profile:group.${group}`)}
          key={`${profiles.round}:${group}`}
        >
          <GroupFields group={group} />
          <p className={styles['source']}>{t(`profile:source.${shown.profile.name}`)}</p>
        </section>
        <FormPreview
          profile={shown.profile}
          parts={PARTS_OF[group]}
          kind={kind}
          onKind={setKind}
          hasMeeting={meeting?.status === 'sitting'}
        />
      </div>
    </EditingContext>
  )
}
