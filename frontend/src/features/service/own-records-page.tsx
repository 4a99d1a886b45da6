import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { getOwnServiceCertificateOptions, listOwnServiceCertificateRecordsOptions } from '@/api/gen/@tanstack/react-query.gen'
import { CertificateRecords } from './certificate-records'

const route = getRouteApi('/shell/me/service/$certificateId')

/** The records behind a certificate of mine. */
export default function OwnRecordsPage() {
  const { certificateId } = route.useParams()
  const { cursor, kind } = route.useSearch()
  const path = { id: certificateId }
  const certificate = useQuery(getOwnServiceCertificateOptions({ path }))
  const records = useQuery({ ...listOwnServiceCertificateRecordsOptions({ path, query: { kind, cursor, limit: 50 } }), placeholderData: keepPreviousData })
  return <CertificateRecords certificate={certificate} records={records} cursor={cursor} kind={kind} link={(one) => ({ to: '/me/service/$certificateId', params: { certificateId }, search: { kind: one } })} />
}
