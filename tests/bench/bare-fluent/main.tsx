import { createRoot } from 'react-dom/client'
import { Bare } from './bare'

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<Bare />)
