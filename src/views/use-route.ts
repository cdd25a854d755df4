import { useEffect, useState } from 'preact/hooks'
import { type Route, routeOf } from './route.ts'

/** The page asked for, followed as the address changes. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const follow = () => setHash(location.hash)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return routeOf(hash)
}
