import { useEffect, useState } from 'react'
import { explain, speak, useWords } from '../language.ts'
import { LostBanner } from '../parts/lost-banner.tsx'
import { Notices, say } from '../parts/notice.tsx'
import { channel, enter, useWindow } from '../store.ts'
import type { KeptForm } from './desk/kept-shape.ts'
import { MinutesScreen } from './desk/minutes/minutes-screen.tsx'
import { NewMeeting } from './desk/new-meeting.tsx'
import { SettingsSheet } from './desk/settings.tsx'
import { SignOff } from './desk/sign-off.tsx'
import { Start } from './desk/start.tsx'
import type { Arrival } from './sitting/arrival.ts'
import { RollCall } from './sitting/floor/roll-call/roll-call.tsx'
import { Sitting } from './sitting/sitting.tsx'

type Place = 'start' | 'new' | 'sitting' | 'minutes' | 'sign-off'

/** The operator's window: the desk while no meeting is open, else the sitting and its sign-off. */
export function Operator() {
  const t = useWords()
  const meeting = useWindow((state) => state.history.meeting)
  const preferences = useWindow((state) => state.greeting?.preferences ?? null)
  const [place, setPlace] = useState<Place>('start')
  const [arrival, setArrival] = useState<Arrival | null>(null)
  const [minutesFrom, setMinutesFrom] = useState<Place>('sitting')
  const [isCalling, setCalling] = useState(false)
  const [isSetting, setSetting] = useState(false)
  const [begun, setBegun] = useState<KeptForm | null>(null)
  useEffect(() => {
    if (!preferences) return
    speak(preferences.language)
    const dark = preferences.theme === 'dark' || (preferences.theme === 'system' && prefersDark())
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
  }, [preferences])
  useEffect(() => {
    document.title = meeting.status === 'unopened' ? t('desk:start.title') : meeting.about.name
  }, [meeting, t])

  const readMinutes = (from: Place) => {
    setMinutesFrom(from)
    setPlace('minutes')
  }
  const sit = (at: Arrival | null = null) => {
    setArrival(at)
    setPlace('sitting')
  }
  const leave = async () => {
    const reply = await channel.ask('closeMeeting', {})
    if (!reply.ok) return say('failed', explain(t, reply.refusal))
    enter(null)
    setPlace('start')
  }
  return (
    <>
      {meeting.status === 'unopened' ? (
        place === 'new' ? (
          <NewMeeting begun={begun} onLeave={() => setPlace('start')} onCreated={() => sit()} />
        ) : (
          <Start
            onNew={(kept) => {
              setBegun(kept)
              setPlace('new')
            }}
          />
        )
      ) : place === 'sign-off' ? (
        <SignOff
          meeting={meeting}
          onMinutes={() => readMinutes('sign-off')}
          onSettings={() => setSetting(true)}
          onLeave={sit}
        />
      ) : place === 'minutes' ? (
        <MinutesScreen
          meeting={meeting}
          onLeave={() => (minutesFrom === 'sitting' ? sit() : setPlace(minutesFrom))}
        />
      ) : (
        <Sitting
          meeting={meeting}
          arrival={arrival}
          onConclude={() => setPlace('sign-off')}
          onMinutes={() => readMinutes('sitting')}
          onAttendance={() => setCalling(true)}
          onSettings={() => setSetting(true)}
          onLeave={() => void leave()}
        />
      )}
      {isCalling && meeting.status !== 'unopened' ? (
        <RollCall meeting={meeting} onClose={() => setCalling(false)} />
      ) : null}
      {isSetting ? <SettingsSheet onClose={() => setSetting(false)} /> : null}
      <LostBanner />
      <Notices />
    </>
  )
}

function prefersDark(): boolean {
  return window.matchMedia('(prefers-color-scheme: dark)').matches
}
