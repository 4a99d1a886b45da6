import i18next from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { ApiError } from '@/api/problem'
import { DraftNote, Form, FormChecks, FormDate, FormSegments, rule, useZodForm } from '@/shared/form'
import { LanguageSwitch } from '@/shared/i18n/language-switch'
import { applyLargeType } from '@/shared/lib/preferences'
import {
  Badge, Button, CallLink, Card, Checkbox, DataTable, EmptyState, ErrorState, Facts, IconButton, IdNumberField, LinkButton,
  LoadingState, Notice, NumberField, PageHeader, Pager, PhoneField, RiskTag, Select, StatTile, TextArea, TextField,
  Timeline, toast, type Column, type Level,
} from '@/shared/ui'
import { ComboBox } from '@/shared/ui/combo-box'
import { ConfirmDialog } from '@/shared/ui/confirm-dialog'
import { Dialog } from '@/shared/ui/dialog'
import { Menu } from '@/shared/ui/menu'
import { Tabs } from '@/shared/ui/tabs'
import en from './locales/en.json'
import zh from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    kit: typeof zh
  }
}
i18next.addResourceBundle('zh-CN', 'kit', zh)
i18next.addResourceBundle('en', 'kit', en)

/** Every part of the kit on one page, for the eye and for the tests. Development only. */
export default function KitPage() {
  const { t } = useTranslation('kit')
  const [large, setLarge] = useState(false)
  return (
    <main className="kit">
      <PageHeader title={t('title')} sub={t('sub')} actions={(
        <>
          <LanguageSwitch />
          <Checkbox label={t('large')} checked={large} onChange={(event) => { setLarge(event.target.checked); applyLargeType(event.target.checked) }} />
        </>
      )} />
      <div className="stats">
        <StatTile to="/" value="37" label={t('stat_due')} note={t('stat_note')} />
        <StatTile to="/" value="6" tone="bad" label={t('stat_overdue')} />
        <StatTile to="/" value="2" tone="warn" label={t('stat_unsent')} />
      </div>
      <Buttons />
      <div className="columns"><FormDemo /><Displays /></div>
      <TableDemo />
      <div className="columns"><EmptyState /><ErrorState error={new ApiError({ status: 500, code: 'server.error', traceId: '7f3a91c2d4' })} onRetry={() => undefined} /></div>
      <Card title={t('loading')}><LoadingState lines={3} /></Card>
    </main>
  )
}

function Buttons() {
  const { t } = useTranslation('kit')
  const [open, setOpen] = useState<'dialog' | 'drawer' | 'confirm'>()
  const close = () => setOpen(undefined)
  return (
    <Card title={t('buttons')}>
      <div className="actions">
        <Button look="primary" icon="edit">{t('save')}</Button>
        <Button onClick={() => setOpen('dialog')}>{t('dialog')}</Button>
        <Button onClick={() => setOpen('drawer')}>{t('drawer')}</Button>
        <Button look="danger" onClick={() => setOpen('confirm')}>{t('remove')}</Button>
        <Button look="quiet" onClick={() => toast(t('removed'), { undo: () => undefined })}>{t('toast')}</Button>
        <Button look="primary" busy>{t('busy')}</Button>
        <Button disabled>{t('disabled')}</Button>
        <IconButton icon="print" label={t('print')} />
        <LinkButton to="/" icon="home">{t('link')}</LinkButton>
        <CallLink phone="13800000000">{t('call')}</CallLink>
        <Menu label={t('more')} actions={[
          { id: 'print', label: t('print'), icon: 'print', onAction: () => undefined },
          { id: 'remove', label: t('remove'), danger: true, onAction: () => undefined },
        ]} />
      </div>
      <Dialog title={t('dialog')} isOpen={open === 'dialog'} onClose={close}><p>{t('note')}</p></Dialog>
      <Dialog title={t('drawer')} isOpen={open === 'drawer'} onClose={close} asDrawer><p>{t('note')}</p></Dialog>
      <ConfirmDialog isOpen={open === 'confirm'} title={t('remove')} text={t('remove_text')} confirmLabel={t('remove')} danger onConfirm={close} onClose={close} />
    </Card>
  )
}

const schema = z.object({
  name: rule.text(50), born: rule.pastDate(), phone: rule.optionalPhone(), idNumber: rule.optionalIdNumber(),
  age: rule.wholeNumber(0, 18), way: rule.text(20), topics: z.array(z.string()), note: rule.text(2000),
})

function FormDemo() {
  const { t } = useTranslation('kit')
  const form = useZodForm(schema, { name: '', born: '', phone: '', idNumber: '', age: '', way: '', topics: ['study'], note: '' })
  const { errors } = form.formState
  const [village, setVillage] = useState<string | null>(null)
  const options = (names: readonly ('visit' | 'school' | 'phone' | 'body' | 'mood' | 'study')[]) => names.map((value) => ({ value, label: t(`option.${value}`) }))
  return (
    <Card title={t('form')}>
      <Form form={form} onSubmit={async () => toast(t('saved'), { tone: 'good' })}>
        <TextField required label={t('name')} error={errors.name?.message} {...form.register('name')} />
        <FormDate required control={form.control} name="born" label={t('born')} />
        <NumberField label={t('age')} unit={t('years')} error={errors.age?.message} {...form.register('age')} />
        <PhoneField label={t('phone')} error={errors.phone?.message} {...form.register('phone')} />
        <IdNumberField label={t('id_number')} error={errors.idNumber?.message} {...form.register('idNumber')} />
        <Select label={t('level')} empty options={[{ value: 'high', label: t('risk.high') }, { value: 'low', label: t('risk.low') }]} />
        <ComboBox label={t('village')} value={village} onChange={setVillage} options={[
          { id: '1', label: t('village_a'), note: t('town') }, { id: '2', label: t('village_b'), note: t('town') },
        ]} />
        <FormSegments required control={form.control} name="way" label={t('way')} options={options(['visit', 'school', 'phone'])} />
        <FormChecks control={form.control} name="topics" label={t('topics')} options={options(['body', 'mood', 'study'])} />
        <TextArea required label={t('note_label')} hint={t('note_hint')} maxLength={2000} error={errors.note?.message} {...form.register('note')} />
        <Button type="submit" look="primary" className="wide">{t('save')}</Button>
        <DraftNote draft={{ ready: true, restored: undefined, saving: false, savedAt: '2026-11-23T02:32:00Z', forget: () => Promise.resolve(undefined), clear: async () => undefined }} />
      </Form>
    </Card>
  )
}

function Displays() {
  const { t } = useTranslation('kit')
  const [tab, setTab] = useState('timeline')
  return (
    <div className="stack">
      <Card title={t('badges')}>
        <div className="actions">
          <RiskTag level="high">{t('risk.high')}</RiskTag><RiskTag level="middle">{t('risk.middle')}</RiskTag><RiskTag level="low">{t('risk.low')}</RiskTag>
          <Badge>{t('badge.plain')}</Badge><Badge tone="info">{t('badge.info')}</Badge><Badge tone="good">{t('badge.good')}</Badge>
          <Badge tone="warn">{t('badge.warn')}</Badge><Badge tone="bad">{t('badge.bad')}</Badge>
        </div>
      </Card>
      <div><Notice tone="info">{t('notice')}</Notice><Notice tone="warn" actions={<Button>{t('look')}</Button>}>{t('notice_warn')}</Notice></div>
      <Card title={t('facts')}>
        <Facts items={[{ label: t('name'), value: t('child_a') }, { label: t('village'), value: t('village_a') }, { label: t('phone'), value: '138****0000' }]} />
      </Card>
      <Card>
        <Tabs label={t('tabs')} value={tab} onChange={setTab} items={[
          { id: 'timeline', label: t('timeline'), content: (
            <Timeline label={t('timeline')} entries={[
              { id: '1', when: '2026-11-23', title: t('option.visit'), meta: t('helper'), body: t('note'), unsent: true },
              { id: '2', when: '2026-11-09', title: t('option.phone'), meta: t('helper') },
            ]} />
          ) },
          { id: 'other', label: t('other'), content: <p>{t('note')}</p> },
        ]} />
      </Card>
    </div>
  )
}

type Row = { id: string; name: string; village: string; level: Level; days: number }

function TableDemo() {
  const { t } = useTranslation('kit')
  const [sort, setSort] = useState('name')
  const rows: Row[] = [
    { id: '1', name: t('child_a'), village: t('village_a'), level: 'high', days: 41 },
    { id: '2', name: t('child_b'), village: t('village_b'), level: 'middle', days: 12 },
    { id: '3', name: t('child_long'), village: t('village_a'), level: 'low', days: 3 },
  ]
  const words = { high: t('risk.high'), middle: t('risk.middle'), low: t('risk.low'), none: t('risk.low') }
  const columns: Column<Row>[] = [
    { id: 'name', head: t('name'), cell: (row) => <a href="#row">{row.name}</a>, isName: true, sortBy: 'name' },
    { id: 'level', head: t('level'), cell: (row) => <RiskTag level={row.level}>{words[row.level]}</RiskTag>, phone: 'badge' },
    { id: 'village', head: t('village'), cell: (row) => row.village },
    { id: 'days', head: t('days'), cell: (row) => row.days, numeric: true, sortBy: 'days' },
  ]
  return (
    <section>
      <DataTable caption={t('table')} captionVisible columns={columns} rows={rows} rowKey={(row) => row.id} sort={sort} onSort={setSort}
        action={() => <Button icon="visit">{t('record')}</Button>} />
      <Pager total={10000} totalIsLowerBound onNext={() => undefined} />
    </section>
  )
}
