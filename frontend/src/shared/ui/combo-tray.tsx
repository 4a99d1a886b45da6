import { useId, useState } from 'react'
import { Autocomplete, Input, ListBox, SearchField, useFilter } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useMessage } from '@/shared/form/use-message'
import { cx } from '@/shared/lib/class-names'
import { Button } from './button'
import type { ComboBoxProps } from './combo-box'
import { ComboItem, type ComboOption } from './combo-item'
import { Dialog } from './dialog'
import { Icon } from './icon'

/** The same choice for fingers: a button that says what is chosen and opens a search over the whole screen. */
export function ComboTray({ label, hint, error, required = false, className, name, options, value, onChange, onSearch, searching = false, valueLabel, empty }: ComboBoxProps) {
  const { t } = useTranslation()
  const id = useId()
  const message = useMessage()(error)
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  // The options change with every search; what was chosen keeps its name.
  const [chosen, setChosen] = useState<ComboOption>()
  const { contains } = useFilter({ sensitivity: 'base' })
  const shown = onSearch === undefined ? options.filter((option) => contains(option.label, text)) : options
  const search = (words: string) => {
    setText(words)
    onSearch?.(words)
  }
  const done = (next: string | null) => {
    setOpen(false)
    search('')
    setChosen([chosen, ...options].find((option) => option?.id === next))
    if (next !== value) onChange(next)
  }
  const words = value === null ? '' : [chosen, ...options].find((option) => option?.id === value)?.label ?? valueLabel ?? ''
  return (
    <div className={cx('field', message !== undefined && 'wrong', className)}>
      <label htmlFor={id} id={`${id}-label`}>{label}{required && <span className="required">{t('field.required')}</span>}</label>
      {hint !== undefined && <p className="hint" id={`${id}-hint`}>{hint}</p>}
      <button
        type="button"
        id={id}
        name={name}
        className="input opener"
        aria-haspopup="dialog"
        aria-labelledby={`${id}-label ${id}-value`}
        aria-describedby={cx(hint !== undefined && `${id}-hint`, message !== undefined && `${id}-error`) || undefined}
        onClick={() => setOpen(true)}
      >
        <span id={`${id}-value`} className={cx(words === '' && 'muted')}>{words === '' ? empty ?? t('field.choose') : words}</span>
        <Icon name="down" />
      </button>
      {message !== undefined && <p className="error" id={`${id}-error`}>{message}</p>}
      <Dialog title={label} isOpen={open} onClose={() => done(value)} asPage>
        <Autocomplete inputValue={text} onInputChange={search}>
          <SearchField aria-label={t('field.search')} className="search-field" autoFocus>
            <Icon name="search" />
            <Input className="input" placeholder={t('field.search')} autoComplete="off" maxLength={100} />
          </SearchField>
          {value !== null && !required && <Button look="quiet" onClick={() => done(null)}>{empty ?? t('field.choose_none')}</Button>}
          <ListBox<ComboOption>
            aria-label={label}
            className="list-box"
            items={shown}
            selectionMode="single"
            selectedKeys={value === null ? [] : [value]}
            // The chosen one tapped again takes itself away from the set: it was only confirmed.
            onSelectionChange={(keys) => done(keys === 'all' ? value : String([...keys][0] ?? value))}
            renderEmptyState={() => <p className="muted">{t(searching ? 'state.loading' : 'state.no_match')}</p>}
          >
            {(option) => <ComboItem {...option} />}
          </ListBox>
        </Autocomplete>
      </Dialog>
    </div>
  )
}
