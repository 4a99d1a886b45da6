import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { getPaperSheetQueryKey, keyPaperSheetLineMutation } from '@/api/gen/@tanstack/react-query.gen'
import { toApiError } from '@/api/problem'
import type { SheetResponse } from '@/api/gen/types.gen'
import { today } from '@/shared/format/clock'
import { useDraft } from '@/shared/offline/use-draft'
import { Button, useErrorText } from '@/shared/ui'
import { columnsOf, isTyped, NOTHING, requestOf, type Cells, type Column } from './cells'

type Typed = Readonly<Record<number, Cells>>

function typedIn(content: unknown): Typed {
  if (typeof content !== 'object' || content === null) return {}
  return Object.fromEntries(Object.entries(content).map(([position, cells]: [string, unknown]) => [position, { ...NOTHING, ...(typeof cells === 'object' ? cells : {}) }]))
}

/**
 * A whole afternoon by the keyboard: Tab goes along a line, Enter keys it in and goes to the next, the arrows go up and down.
 * The day is carried over from the line above. What was typed and not keyed in stays on the device.
 */
export function SheetGrid({ sheet }: { sheet: SheetResponse }) {
  const { t } = useTranslation('sheet')
  const columns = columnsOf(sheet.kind)
  const [typed, setTyped] = useState<Typed>({})
  const [faults, setFaults] = useState<Readonly<Record<number, string>>>({})
  const [sending, setSending] = useState<ReadonlySet<number>>(new Set())
  const draft = useDraft(`sheet:${sheet.code}`, Object.keys(typed).length > 0 ? typed : undefined)
  const restored = draft.ready ? draft.restored?.content : undefined
  useEffect(() => { if (restored !== undefined) setTyped((now) => Object.keys(now).length > 0 ? now : typedIn(restored)) }, [restored])
  const keyIn = useKeyIn(sheet)
  const box = useRef<HTMLDivElement>(null)
  const focus = (position: number, column: Column) => box.current?.querySelector<HTMLInputElement>(`[name="${column}.${position}"]`)?.focus()
  const open = sheet.lines.filter((line) => line.recordId === null && line.childName !== null).map((line) => line.position)
  const cellsOf = (position: number) => typed[position] ?? NOTHING
  const lastDay = (position: number) => open.filter((one) => one < position).map((one) => cellsOf(one).day).filter((day) => day !== '').at(-1) ?? keyIn.lastDay.current

  const send = async (position: number): Promise<boolean> => {
    const cells = cellsOf(position)
    if (!isTyped(cells)) return true
    const request = requestOf(sheet.kind, cells, today())
    if (typeof request === 'string') {
      setFaults((all) => ({ ...all, [position]: t(`fault.${request}`) }))
      return false
    }
    setSending((all) => new Set(all).add(position))
    const fault = await keyIn.send(position, request, cells.day)
    setSending((all) => new Set([...all].filter((one) => one !== position)))
    setFaults(({ [position]: _former, ...others }) => fault === undefined ? others : { ...others, [position]: fault })
    if (fault === undefined) {
      setTyped(({ [position]: _done, ...others }) => others)
      if (open.every((one) => one === position || !isTyped(cellsOf(one)))) void draft.forget()
    }
    return fault === undefined
  }
  const onKey = (event: KeyboardEvent, position: number, column: Column) => {
    const at = open.indexOf(position)
    const to = event.key === 'ArrowDown' ? open[at + 1] : event.key === 'ArrowUp' ? open[at - 1] : undefined
    if (to !== undefined) {
      event.preventDefault()
      focus(to, column)
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      void send(position)
      const next = open[at + 1]
      if (next !== undefined) focus(next, 'day')
    }
  }
  const waiting = open.filter((position) => isTyped(cellsOf(position))).length
  return (
    <>
      <p className="muted">{t(`legend.${sheet.kind}`)}</p>
      <p className="muted">{t('grid.keys')}</p>
      {/* Wider than a phone: scrolled by keyboard, too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="table-box" ref={box} role="region" aria-label={t('grid.title')} tabIndex={-1}>
        <table className="key-grid">
          <thead><tr><th scope="col">{t('column.number')}</th><th scope="col">{t('column.child')}</th>{columns.map((column) => <th key={column} scope="col">{t(`column.${column}`)}</th>)}<th scope="col">{t('column.state')}</th></tr></thead>
          <tbody>
            {sheet.lines.map((line) => (
              <tr key={line.position} className={faults[line.position] === undefined ? undefined : 'wrong'}>
                <td>{line.position}</td>
                <th scope="row">{line.childName ?? t('grid.hidden')}</th>
                {columns.map((column) => (
                  <td key={column} className={`key-${column}`}>
                    {open.includes(line.position) && (
                      <input className="input" name={`${column}.${line.position}`} autoComplete="off" value={cellsOf(line.position)[column]} aria-label={t('grid.cell', { child: line.childName, column: t(`column.${column}`) })}
                        inputMode={column === 'summary' || column === 'followUp' ? undefined : 'decimal'} disabled={sending.has(line.position)} maxLength={column === 'summary' ? 2000 : column === 'followUp' ? 1000 : 12}
                        onKeyDown={(event) => onKey(event, line.position, column)}
                        onFocus={(event) => {
                          if (column === 'day' && cellsOf(line.position).day === '') setTyped((all) => ({ ...all, [line.position]: { ...cellsOf(line.position), day: lastDay(line.position) } }))
                          event.target.select()
                        }}
                        onChange={(event) => setTyped((all) => ({ ...all, [line.position]: { ...cellsOf(line.position), [column]: event.target.value } }))} />
                    )}
                  </td>
                ))}
                <td>
                  {line.recordId !== null && (sheet.kind === 'VISIT'
                    ? <Link to="/visits/$visitId" params={{ visitId: line.recordId }} aria-label={t('grid.done_of', { child: line.childName ?? '' })}>{t('grid.done')}</Link>
                    : <Link to="/contacts/$contactId" params={{ contactId: line.recordId }} aria-label={t('grid.done_of', { child: line.childName ?? '' })}>{t('grid.done')}</Link>)}
                  {sending.has(line.position) && t('grid.sending')}
                  {faults[line.position] !== undefined && <span className="error">{faults[line.position]}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p role="status" className="muted">{open.length === 0 ? t('grid.all_done') : t('grid.left', { count: open.length })}</p>
      {waiting > 0 && <Button look="primary" icon="check" onClick={() => void open.reduce(async (before, position) => { await before; await send(position) }, Promise.resolve())}>{t('grid.send_all', { count: waiting })}</Button>}
    </>
  )
}

/** One line after the other, in the order in which they were finished. */
function useKeyIn(sheet: SheetResponse) {
  const queryClient = useQueryClient()
  const errorText = useErrorText()
  const key = useMutation(keyPaperSheetLineMutation())
  const lastDay = useRef('')
  const queue = useRef(Promise.resolve())
  const send = async (position: number, body: Exclude<ReturnType<typeof requestOf>, string>, day: string): Promise<string | undefined> => {
    lastDay.current = day
    const turn = queue.current.then(async () => {
      try {
        const now = await key.mutateAsync({ path: { code: sheet.code, position }, body })
        queryClient.setQueryData(getPaperSheetQueryKey({ path: { code: sheet.code } }), now)
        return undefined
      } catch (error) {
        const [first] = toApiError(error).errors
        return first === undefined ? errorText(error) : first.message
      }
    })
    queue.current = turn.then(() => undefined)
    return turn
  }
  return { send, lastDay }
}
