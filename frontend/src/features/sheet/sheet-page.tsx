import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getPaperSheetOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { SheetResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { Button, LinkButton, PageHeader, PageState } from '@/shared/ui'
import { columnsOf, plainCode, spaced } from './cells'
import { SheetGrid } from './sheet-grid'
import './sheet.css'

const route = getRouteApi('/shell/sheets/$code')

/** On the screen the lines to key in, on paper the lines to fill in. */
export default function SheetPage() {
  const { t } = useTranslation('sheet')
  const code = plainCode(route.useParams().code)
  const query = useQuery(getPaperSheetOptions({ path: { code } }))
  return (
    <PageState query={query}>
      {(sheet) => (
        <>
          <div className="no-print">
            <PageHeader title={t('sheet.title', { code: spaced(sheet.code) })} sub={[t(`kind.${sheet.kind}`), sheet.helper.name, t('list.of', { keyed: sheet.lines.filter((line) => line.recordId !== null).length, lines: sheet.lines.length })].join(' · ')}
              actions={<><LinkButton to="/sheets" icon="back">{t('sheet.back')}</LinkButton><Button icon="print" onClick={() => window.print()}>{t('sheet.print')}</Button></>} />
            <SheetGrid key={sheet.id} sheet={sheet} />
          </div>
          <Paper sheet={sheet} />
        </>
      )}
    </PageState>
  )
}

/** What is printed: the code large, the digits explained, room to write. No word of why a child is on it. */
function Paper({ sheet }: { sheet: SheetResponse }) {
  const { t } = useTranslation('sheet')
  const format = useFormat()
  const columns = columnsOf(sheet.kind)
  return (
    <section className="print-only landscape paper-sheet" aria-hidden>
      <header><strong>{t(`kind.${sheet.kind}`)}</strong><span>{sheet.organization.name} · {sheet.helper.name} · {format.instant(sheet.createdAt)}</span><span className="sheet-code">{spaced(sheet.code)}</span></header>
      <table>
        <thead><tr><th>{t('column.number')}</th><th>{t('column.child')}</th>{columns.map((column) => <th key={column} className={`paper-${column}`}>{t(`column.${column}`)}</th>)}</tr></thead>
        <tbody>{sheet.lines.map((line) => <tr key={line.position}><td>{line.position}</td><td>{line.childName}<br /><small>{line.placeName}</small></td>{columns.map((column) => <td key={column}>{' '}</td>)}</tr>)}</tbody>
      </table>
      <p>{t(`legend.${sheet.kind}`)}</p>
    </section>
  )
}
