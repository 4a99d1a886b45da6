import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { checkRosterImport, getRosterTemplate } from '@/api/gen/sdk.gen'
import type { ChildSource, RosterKind } from '@/api/gen/types.gen'
import { RegionPicker } from '@/features/region'
import { useCan } from '@/shared/auth/use-session'
import { Button, Card, Notice, Segments, toast, useErrorText } from '@/shared/ui'
import { sendRoster } from './upload'

const MAX_BYTES = 20 * 1024 * 1024
const KINDS = ['CHILDREN', 'GUARDIANS', 'PAIRINGS', 'VISITS'] as const satisfies readonly RosterKind[]
const SOURCES = ['VILLAGE', 'SCHOOL', 'UNIT'] as const satisfies readonly ChildSource[]

/** The file, by which channel it came, and the village of rows that name none. */
export function ChooseStep({ onSent }: { onSent: (id: string) => void }) {
  const { t } = useTranslation('roster')
  const errorText = useErrorText()
  const [file, setFile] = useState<File>()
  const [kind, setKind] = useState<RosterKind>('CHILDREN')
  const may: Record<RosterKind, boolean> = { CHILDREN: true, GUARDIANS: useCan('guardian:write'), PAIRINGS: useCan('pairing:write'), VISITS: useCan('visit:write') }
  const kinds = KINDS.filter((value) => may[value])
  const ofChildren = kind === 'CHILDREN'
  const [source, setSource] = useState<ChildSource>('VILLAGE')
  const [village, setVillage] = useState('')
  const [share, setShare] = useState(0)
  const tooLarge = file !== undefined && file.size > MAX_BYTES
  const send = useMutation({
    mutationFn: async (chosen: File) => {
      const id = await sendRoster({ file: chosen, kind, source: ofChildren ? source : null, regionCode: village === '' || !ofChildren ? null : village }, setShare)
      await checkRosterImport({ path: { id } })
      return id
    },
    onSuccess: onSent,
  })
  return (
    <Card title={t('choose.title')} actions={<TemplateButton kind={kind} />}>
      {kinds.length > 1 && <Segments label={t('choose.kind')} value={kind} onChange={setKind} options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />}
      <p className="muted">{t(`kind_hint.${kind}`)}</p>
      <label className="field file-field">
        <span className="label">{t('choose.file')}</span>
        <input type="file" className="input" accept=".xlsx,.xls,.csv" onChange={(event) => setFile(event.target.files?.[0])} />
        <span className="muted">{t('choose.hint')}</span>
      </label>
      {tooLarge && <Notice tone="bad">{t('choose.too_large')}</Notice>}
      {ofChildren && <Segments label={t('choose.source')} value={source} onChange={setSource} options={SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))} />}
      {ofChildren && <RegionPicker label={t('choose.village')} hint={t('choose.village_hint')} value={village} onChange={setVillage} />}
      {send.isPending && <progress aria-label={t('choose.sending')} max={1} value={share} />}
      {send.error !== null && <Notice tone="bad">{errorText(send.error)}</Notice>}
      <div className="actions">
        <Button look="primary" busy={send.isPending} disabled={file === undefined || tooLarge} onClick={() => { if (file !== undefined) send.mutate(file) }}>{t('choose.go')}</Button>
      </div>
      <p className="muted">{t('choose.safe')}</p>
    </Card>
  )
}

function TemplateButton({ kind }: { kind: RosterKind }) {
  const { t } = useTranslation('roster')
  const errorText = useErrorText()
  const get = useMutation({
    mutationFn: async () => {
      const { data } = await getRosterTemplate({ query: { kind }, parseAs: 'blob' })
      const address = URL.createObjectURL(new Blob([data]))
      const link = document.createElement('a')
      link.href = address
      link.download = t('choose.template_file', { kind: t(`kind.${kind}`) })
      link.click()
      URL.revokeObjectURL(address)
    },
    onError: (error) => toast(errorText(error)),
  })
  return <Button icon="import" busy={get.isPending} onClick={() => get.mutate()}>{t('choose.template')}</Button>
}
