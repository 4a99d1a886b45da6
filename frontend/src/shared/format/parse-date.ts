// People write 2015.6.1, 2015-06-01, 20150601, 2015年6月1日, 2015/6/1, with full-width digits from an input method.
const SHAPES = [
  /^(\d{4})[.\-/年](\d{1,2})[.\-/月](\d{1,2})日?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
]

function halfWidth(text: string): string {
  return text.replace(/[０-９．－／]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}

/** The ISO date, or undefined when it is none: 2015-02-30 is not moved to March. */
export function parseDate(text: string): string | undefined {
  const clean = halfWidth(text).replace(/\s/g, '')
  for (const shape of SHAPES) {
    const [, year, month, day] = shape.exec(clean) ?? []
    if (year === undefined || month === undefined || day === undefined) continue
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    const date = new Date(`${iso}T00:00:00Z`)
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)) return iso
  }
  return undefined
}
