import '../parts/tokens.css'
import { createRoot } from 'react-dom/client'
import { begin } from '../store.ts'
import { Projector } from './projector.tsx'

const place = document.getElementById('window')
if (!place) throw new Error('projector.html has no place for the window')
createRoot(place).render(<Projector />)
void begin()
