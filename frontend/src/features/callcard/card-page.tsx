import { useQueries, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getChildNetworkOptions, getChildOptions, listChildrenOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { NetworkPerson } from '@/api/gen/types.gen'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Button, EmptyState, PageHeader, PageState, Pager } from '@/shared/ui'
import './card.css'

type CardChild = { id: string; name: string; className: string | null }

const route = getRouteApi('/shell/cards')
const PER_SHEET = 10
const FRONT = ['CARER', 'FATHER', 'MOTHER'] as const
const BACK = ['TEACHER', 'VILLAGE_DIRECTOR', 'HELPER'] as const
type Kind = (typeof FRONT)[number] | (typeof BACK)[number]

/** Contact cards of one child or of all, ready to print and cut: whom the child can call. */
export default function CardPage() {
  const { t } = useTranslation('callcard')
  const { childId } = route.useSearch()
  return (
    <div className="cards-page">
      <PageHeader title={t('title')} actions={<Button look="primary" icon="print" onClick={() => window.print()}>{t('print')}</Button>} />
      <p className="muted hint">{t('hint')}</p>
      {childId === undefined ? <All /> : <One childId={childId} />}
    </div>
  )
}

function One({ childId }: { childId: string }) {
  const child = useQuery(getChildOptions({ path: { id: childId } }))
  return <PageState query={child}>{(data) => <Sheets list={[data]} />}</PageState>
}

function All() {
  const { t } = useTranslation('callcard')
  const { cursor } = route.useSearch()
  const query = useQuery(listChildrenOptions({ query: { cursor, limit: 50 } }))
  const pager = useCursorPager(query.data, cursor)
  return (
    <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('none')} icon="children" />}>
      {(page) => <><Sheets list={page.items} /><div className="no-print"><Pager {...pager} /></div></>}
    </PageState>
  )
}

function Sheets({ list }: { list: readonly CardChild[] }) {
  const { t } = useTranslation('callcard')
  const networks = useQueries({ queries: list.map((child) => getChildNetworkOptions({ path: { childId: child.id } })) })
  const cards = list.map((child, i) => ({ child, people: networks[i]?.data?.people ?? [] }))
  const sheets = Array.from({ length: Math.ceil(cards.length / PER_SHEET) }, (_, i) => cards.slice(i * PER_SHEET, (i + 1) * PER_SHEET))
  return (
    // Wider than a phone: scrolled by keyboard, too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="card-scroll" tabIndex={0} role="region" aria-label={t('title')}>
      {sheets.map((sheet) => (
        <div key={sheet[0]?.child.id}>
          <div className="card-sheet" role="group" aria-label={t('front')}>{sheet.map((card) => <Front key={card.child.id} {...card} />)}</div>
          <div className="card-sheet back" role="group" aria-label={t('back')}>{sheet.map((card) => <Back key={card.child.id} people={card.people} />)}</div>
        </div>
      ))}
    </div>
  )
}

function Front({ child, people }: { child: CardChild; people: readonly NetworkPerson[] }) {
  return (
    <article className="contact-card" aria-label={child.name}>
      <p className="child"><strong>{child.name}</strong><span>{child.className}</span></p>
      <dl>{FRONT.map((kind) => <Line key={kind} kind={kind} people={people} />)}</dl>
    </article>
  )
}

function Back({ people }: { people: readonly NetworkPerson[] }) {
  const { t } = useTranslation('callcard')
  return (
    <article className="contact-card">
      <dl>
        {BACK.map((kind) => <Line key={kind} kind={kind} people={people} />)}
        <div><dt>{t('village_office')}</dt><dd /><dd className="number" /></div>
        <div><dt>{t('police')}</dt><dd /><dd className="number" /></div>
      </dl>
      <p className="help">{t('help')}</p>
      <p>{t('numbers')}</p>
    </article>
  )
}

/** The first number that works; a masked one cannot be called, so that its place stays free for the pen. */
function Line({ kind, people }: { kind: Kind; people: readonly NetworkPerson[] }) {
  const { t } = useTranslation('callcard')
  const person = people.find((one) => one.kind === kind)
  const phone = person?.phones.find((one) => !one.dead && !one.masked)
  return <div><dt>{t(`kind.${kind}`)}</dt><dd>{person?.name}</dd><dd className="number">{phone?.phone}</dd></div>
}
