import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getRoleMatrixOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { RoleMatrixResponse } from '@/api/gen/types.gen'
import { Badge, DataTable, PageHeader, PageState, type Tone } from '@/shared/ui'

const SHOWING: Record<RoleMatrixResponse['fields'][number]['cells'][number]['showing'], Tone> = { FULL: 'good', LIMITED: 'warn', HIDDEN: 'neutral' }

/** Who may see and do what, straight from the rules the server decides by. */
export default function RoleMatrixPage() {
  const { t } = useTranslation('person')
  const query = useQuery(getRoleMatrixOptions())
  return (
    <>
      <PageHeader title={t('matrix.title')} sub={t('matrix.sub')} />
      <PageState query={query}>{(matrix) => <Matrix matrix={matrix} />}</PageState>
    </>
  )
}

function Matrix({ matrix }: { matrix: RoleMatrixResponse }) {
  const { t, i18n } = useTranslation('person')
  const english = i18n.language === 'en'
  const word = (labelled: { labelZh: string; labelEn: string }) => english ? labelled.labelEn : labelled.labelZh
  return (
    <>
      <DataTable caption={t('matrix.children')} captionVisible rows={matrix.roles} rowKey={(role) => role.code} columns={[
        { id: 'role', head: t('people.role'), isName: true, cell: word },
        { id: 'children', head: t('matrix.children'), cell: (role) => english ? role.childrenEn : role.childrenZh },
      ]} />
      <div className="wide-table">
        <DataTable asTable caption={t('matrix.fields')} captionVisible rows={matrix.fields} rowKey={(field) => field.code} columns={[
          { id: 'field', head: t('matrix.field'), isName: true, cell: word },
          ...matrix.roles.map((role) => ({ id: role.code, head: word(role), cell: (field: RoleMatrixResponse['fields'][number]) => {
            const showing = field.cells.find((cell) => cell.role === role.code)?.showing ?? 'HIDDEN'
            return <Badge tone={SHOWING[showing]}>{t(`showing.${showing}`)}</Badge>
          } })),
        ]} />
      </div>
      <div className="wide-table">
        <DataTable asTable caption={t('matrix.permissions')} captionVisible rows={matrix.permissions} rowKey={(permission) => permission.code} columns={[
          { id: 'permission', head: t('matrix.permission'), isName: true, cell: word },
          ...matrix.roles.map((role) => ({ id: role.code, head: word(role), cell: (permission: RoleMatrixResponse['permissions'][number]) => permission.roles.includes(role.code) ? t('matrix.yes') : '' })),
        ]} />
      </div>
    </>
  )
}
