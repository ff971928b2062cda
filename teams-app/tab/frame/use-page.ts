import { useEffect, useState } from 'react'
import { isPage, type PageName, pageNames } from './pages'

function pageInAddress(): PageName | null {
  const name = window.location.hash.replace(/^#\//, '')
  return isPage(name) ? name : null
}

/** The page that the address names (`#/turns`), else the one that Teams opened, else the first. */
export function usePage(opened: string | null): PageName {
  const [page, setPage] = useState(pageInAddress)
  useEffect(() => {
    const look = () => setPage(pageInAddress())
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [])
  const first = opened !== null && isPage(opened) ? opened : pageNames[0]
  return page ?? first ?? 'settings'
}
