import { useEffect, useState } from 'react'

/** This moment, told anew every second. */
export function useTicking(): string {
  const [moment, setMoment] = useState(() => new Date().toISOString())
  useEffect(() => {
    const ticking = setInterval(() => setMoment(new Date().toISOString()), 1000)
    return () => clearInterval(ticking)
  }, [])
  return moment
}
