import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getOrganizationOptions, getRegionOptions } from '@/api/gen/@tanstack/react-query.gen'

/** Which files, as the address says it; the same words on the board and in its lists. */
export type Place = { village?: string; school?: string; class?: string; by?: 'TOWN' | 'VILLAGE' | 'SCHOOL' | 'CLASS' }

export const queryOf = (place: Place) => ({ regionCode: place.village, organizationId: place.school, className: place.class })

/** Only the place, for links from one page to the other. */
export const keep = ({ village, school, class: className, by }: Place): Place => ({ village, school, class: className, by })

/** The way back up: everywhere, the place around, the school. */
export function PlaceCrumbs({ place }: { place: Place }) {
  const { t } = useTranslation('quality')
  const here = useRegion(place.village)
  const around = useRegion(here?.parentCode ?? undefined)
  const school = useQuery({ ...getOrganizationOptions({ path: { id: place.school ?? '' } }), enabled: place.school !== undefined }).data
  if (place.village === undefined && place.school === undefined && place.class === undefined) return null
  return (
    <p className="crumbs">
      <Link to="/quality">{t('board.everywhere')}</Link>
      {around !== undefined && (around.level === 'COUNTY' || around.level === 'TOWNSHIP') && <Link to="/quality" search={{ village: around.code, by: around.level === 'COUNTY' ? 'TOWN' : 'VILLAGE' }}>{around.name}</Link>}
      {here !== undefined && (place.school === undefined ? <strong>{here.name}</strong> : <Link to="/quality" search={{ village: place.village }}>{here.name}</Link>)}
      {school !== undefined && (place.class === undefined ? <strong>{school.name}</strong> : <Link to="/quality" search={{ village: place.village, school: place.school, by: 'CLASS' }}>{school.name}</Link>)}
      {place.class !== undefined && <strong>{place.class}</strong>}
    </p>
  )
}

function useRegion(code: string | undefined) {
  return useQuery({ ...getRegionOptions({ path: { code: code ?? '' } }), enabled: code !== undefined }).data
}
