import { lazy, Suspense } from 'react'
import {
  Button as AriaButton, ComboBox as AriaComboBox, FieldError, Input, Label, ListBox, Popover, Text,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useMessage } from '@/shared/form/use-message'
import { cx } from '@/shared/lib/class-names'
import { useIsTouch } from '@/shared/lib/use-media'
import { ComboItem, type ComboOption } from './combo-item'
import type { FieldProps } from './field'
import { Icon } from './icon'

export type { ComboOption }

export type ComboBoxProps = FieldProps & {
  /** The field's name in its form: the error summary leads to it. */
  name?: string
  options: readonly ComboOption[]
  value: string | null
  onChange: (id: string | null) => void
  /** Given when the server does the searching; else the options are filtered here. */
  onSearch?: (text: string) => void
  searching?: boolean
  /** Shown for a value that is not among the options yet. */
  valueLabel?: string
  /** What nothing chosen means, where it means something: a filter shows everything. */
  empty?: string
}

/** Half of those who come have a keyboard and never need it. */
const ComboTray = lazy(async () => ({ default: (await import('./combo-tray')).ComboTray }))

/**
 * One of many, found by typing. A list that hangs below its box closes at the first scroll, and a phone scrolls by itself
 * when its keyboard opens: so fingers get a page of their own for the search.
 */
export function ComboBox(props: ComboBoxProps) {
  return useIsTouch() ? <Suspense><ComboTray {...props} /></Suspense> : <ComboList {...props} />
}

function ComboList({ label, hint, error, required = false, className, name, options, value, onChange, onSearch, searching = false, valueLabel, empty }: ComboBoxProps) {
  const { t } = useTranslation()
  const message = useMessage()(error)
  // The chosen one is always among the choices, else its name would vanish with the next search.
  const shown = value === null || valueLabel === undefined || options.some((option) => option.id === value) ? options : [{ id: value, label: valueLabel }, ...options]
  return (
    <AriaComboBox
      className={cx('field', 'combo', message !== undefined && 'wrong', className)}
      name={name}
      formValue="text"
      items={onSearch === undefined ? undefined : shown}
      defaultItems={onSearch === undefined ? shown : undefined}
      selectedKey={value}
      defaultInputValue={valueLabel ?? shown.find((option) => option.id === value)?.label}
      onSelectionChange={(key) => onChange(key === null ? null : String(key))}
      onInputChange={onSearch}
      isInvalid={message !== undefined}
      isRequired={required}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label>{label}{required && <span className="required">{t('field.required')}</span>}</Label>
      {hint !== undefined && <Text slot="description" className="hint">{hint}</Text>}
      <span className="input-row">
        <Input className="input" placeholder={empty} />
        <AriaButton className="button quiet icon-button" aria-label={t('field.open_list')}><Icon name="down" /></AriaButton>
      </span>
      <FieldError className="error">{message}</FieldError>
      <Popover className="popover">
        <ListBox<ComboOption> className="list-box" renderEmptyState={() => <p className="muted">{t(searching ? 'state.loading' : 'state.no_match')}</p>}>
          {(option) => <ComboItem {...option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
