import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listChildrenOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ChildRow } from '@/api/gen/types.gen'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Button, EmptyState, PageHeader, PageState, Pager } from '@/shared/ui'
import './card.css'

const route = getRouteApi('/shell/class-sheet')

/** One sheet of A4 for each class, as it may lie on a desk: no number, no address, no telephone, no word of why a child is on it. */
export default function ClassSheetPage() {
  const { t } = useTranslation('callcard')
  const { cursor } = route.useSearch()
  const query = useQuery(listChildrenOptions({ query: { status: 'ACTIVE', sort: 'name', cursor, limit: 200 } }))
  const pager = useCursorPager(query.data, cursor)
  return (
    <>
      <div className="no-print"><PageHeader title={t('sheet.title')} sub={t('sheet.sub')} actions={<Button look="primary" icon="print" onClick={() => window.print()}>{t('print')}</Button>} /></div>
      <PageState query={query} isEmpty={(page) => classes(page.items).length === 0} empty={<EmptyState title={t('sheet.none')} icon="children">{t('sheet.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <div className="sheets">{classes(page.items).map((one) => <Sheet key={one.name} {...one} />)}</div>
            <div className="no-print"><Pager {...pager} /></div>
          </>
        )}
      </PageState>
    </>
  )
}

function Sheet({ name, children }: { name: string; children: readonly ChildRow[] }) {
  const { t } = useTranslation('callcard')
  const { date } = useFormat()
  return (
    <article className="sheet card">
      <h2>{t('sheet.heading', { name })}</h2>
      <p className="muted small">{t('sheet.count', { count: children.length, date: date(today()) })}</p>
      {/* Wider than a phone: scrolled by keyboard, too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="card-scroll" tabIndex={0} role="region" aria-label={t('sheet.heading', { name })}>
        <table>
          <thead><tr>{(['number', 'name', 'sex', 'age', 'village', 'carer', 'note'] as const).map((column) => <th key={column} scope="col">{t(`sheet.${column}`)}</th>)}</tr></thead>
          <tbody>
            {children.map((child, i) => (
              <tr key={child.id}>
                <td>{i + 1}</td><th scope="row">{child.name}</th><td>{child.gender === null ? '' : t(`sheet.gender.${child.gender}`)}</td><td>{child.ageYears}</td><td>{child.region?.name}</td><td>{child.carerName}</td><td className="write-in">{' '}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </article>
  )
}

const STAGES = ['N', 'K', 'P', 'F', 'J', 'G', 'S', 'V']
/** As a school counts its classes, the lowest grade first; children whose grade nobody knows come last. */
const gradeOrder = (grade: ChildRow['gradeCode']) => grade === null ? STAGES.length * 10 : STAGES.indexOf(grade.charAt(0)) * 10 + (Number.parseInt(grade.slice(1), 10) || 0)
const schoolOf = (children: readonly ChildRow[]) => children[0]?.schoolName ?? ''
const gradeOf = (children: readonly ChildRow[]) => Math.min(...children.map((child) => gradeOrder(child.gradeCode)))

/** Children of a class together; classes by school, grade and name. */
function classes(rows: readonly ChildRow[]) {
  const byClass = new Map<string, ChildRow[]>()
  for (const row of rows) {
    if (row.className !== null) {
      const name = [row.schoolName, row.className].filter(Boolean).join(' ')
      byClass.set(name, [...byClass.get(name) ?? [], row])
    }
  }
  return Array.from(byClass, ([name, children]) => ({ name, children }))
    .sort((a, b) => schoolOf(a.children).localeCompare(schoolOf(b.children), 'zh') || gradeOf(a.children) - gradeOf(b.children) || a.name.localeCompare(b.name, 'zh'))
}
