import { useTranslation } from 'react-i18next'
import type { PersonRoleRequest, PersonRoleResponse } from '@/api/gen/types.gen'
import { OrganizationPicker } from '@/features/organization'
import { RegionPicker } from '@/features/region'
import { Button, IconButton, Select, TextField } from '@/shared/ui'
import { ROLES, roleOf } from './roles'

type Props = {
  rows: readonly PersonRoleRequest[]
  onChange: (rows: readonly PersonRoleRequest[]) => void
  /** Names of places and offices chosen before. */
  former?: readonly PersonRoleResponse[]
}

/** What somebody is, and where: each role with its own place, office and class. */
export function RoleRows({ rows, onChange, former = [] }: Props) {
  const { t } = useTranslation('person')
  const change = (index: number, part: Partial<PersonRoleRequest>) => onChange(rows.map((row, at) => at === index ? { ...row, ...part } : row))
  return (
    <fieldset className="field">
      <legend>{t('people.roles')}</legend>
      {rows.map((row, index) => (
        // Rows have no identity of their own before they are saved; one is only ever added at the end.
        // eslint-disable-next-line react/no-array-index-key
        <div key={`${String(index)}-${String(rows.length)}`} className="card role-row">
          <div className="card-head">
            <Select label={t('people.role')} value={row.role} options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
              onChange={(event) => change(index, { role: roleOf(event.target.value) ?? row.role })} />
            <IconButton icon="close" label={t('role_rows.remove', { role: t(`role.${row.role}`) })} onClick={() => onChange(rows.filter((_, at) => at !== index))} />
          </div>
          <RegionPicker label={t('role_rows.region')} hint={t('role_rows.region_hint')} value={row.regionCode ?? ''}
            valueLabel={former.find((one) => one.regionCode === row.regionCode)?.regionName ?? undefined} onChange={(code) => change(index, { regionCode: code === '' ? null : code })} />
          <OrganizationPicker label={t('role_rows.organization')} value={row.organizationId ?? ''}
            valueLabel={former.find((one) => one.organizationId === row.organizationId)?.organizationName ?? undefined} onChange={(id) => change(index, { organizationId: id === '' ? null : id })} />
          {row.role === 'CLASS_TEACHER' && <TextField label={t('role_rows.class')} value={row.className ?? ''} maxLength={50} onChange={(event) => change(index, { className: event.target.value || null })} />}
        </div>
      ))}
      <Button icon="plus" onClick={() => onChange([...rows, { role: 'HELPER', regionCode: null, organizationId: null, className: null }])}>{t('role_rows.add')}</Button>
    </fieldset>
  )
}
