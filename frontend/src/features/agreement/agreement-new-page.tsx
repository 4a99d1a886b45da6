import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { createCareAgreementMutation, getChildFamilyOptions, getChildOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ChildResponse, FamilyResponse } from '@/api/gen/types.gen'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { EmptyState, LinkButton, PageHeader, PageState, toast } from '@/shared/ui'
import { AgreementForm } from './agreement-form'
import { blank } from './agreement-values'

const route = getRouteApi('/shell/care/new')

/** A draft with whoever cares for the child today. */
export default function AgreementNewPage() {
  const { t } = useTranslation('agreement')
  const { childId } = route.useSearch()
  return (
    <div className="narrow">
      <PageHeader title={t('nav.new')} />
      {childId === undefined
        ? <EmptyState title={t('form.child')} icon="children" action={<LinkButton to="/care" look="primary">{t('nav.register')}</LinkButton>}>{t('form.child_hint')}</EmptyState>
        : <OfChild key={childId} childId={childId} />}
    </div>
  )
}

function OfChild({ childId }: { childId: string }) {
  const child = useQuery(getChildOptions({ path: { id: childId } }))
  const family = useQuery(getChildFamilyOptions({ path: { childId } }))
  return <PageState query={child}>{(data) => <PageState query={family}>{(known) => <Draft child={data} family={known} />}</PageState>}</PageState>
}

function Draft({ child, family }: { child: ChildResponse; family: FamilyResponse }) {
  const { t } = useTranslation('agreement')
  const navigate = useNavigate()
  const fresh = useFresh()
  const create = useMutation(createCareAgreementMutation())
  const care = family.care.find((one) => one.validFrom <= today() && (one.validTo === null || one.validTo >= today()))
  if (!care?.carer) {
    return <EmptyState title={t('form.no_carer')} icon="warning" action={<LinkButton to="/children/$childId" params={{ childId: child.id }} look="primary">{t('form.to_child')}</LinkButton>}>{t('form.no_carer_hint')}</EmptyState>
  }
  return (
    <>
      <p>{t('form.who', { child: child.name, carer: care.carer.name })}</p>
      <AgreementForm draftKey={`agreement-new:${child.id}`} first={blank(today())} carer={{ carerId: care.carer.id, relationCode: care.relationCode }} onSave={async (body) => {
        const agreement = await fresh(create.mutateAsync({ path: { childId: child.id }, body }))
        toast(t('form.saved'))
        await navigate({ to: '/care/agreements/$agreementId', params: { agreementId: agreement.id } })
      }} />
    </>
  )
}
