import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createPaperSheetMutation, listColleaguesOptions, listPairingsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { PairingRow, SheetKind } from '@/api/gen/types.gen'
import { useCan, useSession } from '@/shared/auth/use-session'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, CheckboxGroup, Notice, PageState, Segments, Select, useErrorText } from '@/shared/ui'

const KINDS = ['VISIT', 'CONTACT'] as const satisfies readonly SheetKind[]
const MOST = 40

/** Whose children, which of them, and for what; they stand on the sheet in the order of the list. */
export function SheetForm({ onMade }: { onMade: (code: string) => void }) {
  const { t } = useTranslation('sheet')
  const { personId } = useSession()
  const fresh = useFresh()
  const errorText = useErrorText()
  const create = useMutation(createPaperSheetMutation())
  const [kind, setKind] = useState<SheetKind>('VISIT')
  const [helperId, setHelperId] = useState(personId)
  const [without, setWithout] = useState<readonly string[]>([])
  const helpers = useHelpers()
  const query = useQuery(listPairingsOptions({ query: { helperId, active: true, limit: 200 } }))
  return (
    <div className="form">
      <Segments name="kind" label={t('list.kind')} value={kind} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} onChange={setKind} />
      {helpers.length > 1 && <Select label={t('list.helper')} value={helperId} options={helpers} onChange={(event) => { setHelperId(event.target.value); setWithout([]) }} />}
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<Notice tone="warn">{t('new.nobody')}</Notice>}>
        {(page) => {
          const children = childrenOf(page.items)
          const chosen = children.filter((child) => !without.includes(child.id)).map((child) => child.id)
          return (
            <>
              <CheckboxGroup label={t('new.children', { count: chosen.length })} value={chosen} onChange={(ids) => setWithout(children.map((child) => child.id).filter((id) => !ids.includes(id)))}
                options={children.map((child) => ({ value: child.id, label: [child.name, child.regionName].filter(Boolean).join(' · ') }))} />
              {create.isError && <Notice tone="bad">{errorText(create.error)}</Notice>}
              <Button look="primary" icon="print" busy={create.isPending} disabled={chosen.length === 0}
                onClick={() => void fresh(create.mutateAsync({ body: { kind, childIds: chosen, helperId: helperId === personId ? null : helperId } })).then(({ code }) => onMade(code), () => undefined)}>{t('new.make')}</Button>
            </>
          )
        }}
      </PageState>
    </div>
  )
}

/** Each once, however many kinds of pairing there are; as many as fit on a sheet. */
const childrenOf = (items: readonly Pick<PairingRow, 'child'>[]) => [...new Map(items.map(({ child }) => [child.id, child]))].map(([, child]) => child).slice(0, MOST)

/** Herself; and whoever may look after an office's people chooses among them. */
function useHelpers() {
  const { personId, name } = useSession()
  const may = useCan('colleague:read')
  const { data } = useQuery({ ...listColleaguesOptions({ query: { limit: 200 } }), enabled: may })
  const others = (data?.items ?? []).filter((person) => person.id !== personId)
  return [{ value: personId, label: name }, ...others.map((person) => ({ value: person.id, label: person.name }))]
}
