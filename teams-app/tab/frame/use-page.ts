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
  return page ?? firstPage(opened)
}

function firstPage(opened: string | null): PageName {
  return opened !== null && isPage(opened) ? opened : (pageNames[0] ?? 'settings')
}

/** The page that will be shown, as far as the address tells before anybody has signed in. */
export function pageAtStart(): PageName {
  return pageInAddress() ?? firstPage(null)
}
