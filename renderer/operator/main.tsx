import '../parts/tokens.css'
import { createRoot } from 'react-dom/client'
import { begin } from '../store.ts'
import { Operator } from './operator.tsx'

const place = document.getElementById('window')
if (!place) throw new Error('index.html has no place for the window')
createRoot(place).render(<Operator />)
void begin()
