import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { LedgerMoveRow } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'

type Account = Pick<LedgerMoveRow, 'accountId' | 'accountKind' | 'lotId' | 'designationName' | 'itemName' | 'itemSpec' | 'unit'>

/** How an account is called, where it is looked at, and in what it counts. */
export function useAccountWords() {
  const { t } = useTranslation('ledger')
  const format = useFormat()
  const name = (account: Account) => [t(`account.${account.accountKind}`), account.itemName, account.itemSpec, account.accountKind === 'FUND' ? account.designationName ?? t('fund.any') : account.designationName].filter(Boolean).join(' · ')
  return {
    amount: (account: Account, value: number) => account.unit === null ? format.money(value) : `${format.number(value)} ${account.unit}`,
    link: (account: Account) => account.lotId !== null ? <Link to="/stock-lots/$lotId" params={{ lotId: account.lotId }}>{name(account)}</Link>
      : account.accountKind === 'FUND' ? <Link to="/funds/$fundId" params={{ fundId: account.accountId }}>{name(account)}</Link> : name(account),
  }
}
