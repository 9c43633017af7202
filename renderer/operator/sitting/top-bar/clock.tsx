import { useEffect, useState } from 'react'
import styles from './top-bar.module.css'

/** The time on the wall. */
export function Clock() {
  const [time, setTime] = useState(timeOfDay)
  useEffect(() => {
    const ticking = setInterval(() => setTime(timeOfDay()), 1000)
    return () => clearInterval(ticking)
  }, [])
  return <time className={styles['clock']}>{time}</time>
}

function timeOfDay(): string {
  return new Date().toTimeString().slice(0, 5)
}
