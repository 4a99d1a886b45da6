import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { getServiceCertificateOptions, listServiceCertificateRecordsOptions } from '@/api/gen/@tanstack/react-query.gen'
import { CertificateRecords } from './certificate-records'

const route = getRouteApi('/shell/service-certificates/$certificateId')

/** The records behind a certificate of one of my offices. */
export default function CertificateRecordsPage() {
  const { certificateId } = route.useParams()
  const { cursor, kind } = route.useSearch()
  const path = { id: certificateId }
  const certificate = useQuery(getServiceCertificateOptions({ path }))
  const records = useQuery({ ...listServiceCertificateRecordsOptions({ path, query: { kind, cursor, limit: 50 } }), placeholderData: keepPreviousData })
  return <CertificateRecords certificate={certificate} records={records} cursor={cursor} kind={kind} link={(one) => ({ to: '/service-certificates/$certificateId', params: { certificateId }, search: { kind: one } })} />
}
