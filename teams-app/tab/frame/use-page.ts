import { useEffect, useState } from 'react'
import { firstPage, type PageName, pageInAddress } from './page-loads'

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
