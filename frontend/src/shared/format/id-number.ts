// Check digit of the 18-character resident identity number (GB 11643).
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

export function cleanIdNumber(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase()
}

export function isIdNumber(text: string): boolean {
  const id = cleanIdNumber(text)
  if (!/^\d{17}[\dX]$/.test(id)) return false
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(id[index]), 0)
  return CHECKS[sum % 11] === id[17]
}

/** Digits 7 to 18 are hidden: birth date and sequence could be rebuilt from anything more. */
export function maskIdNumber(text: string): string {
  const id = cleanIdNumber(text)
  return id.length === 18 ? `${id.slice(0, 6)}************` : id
}

/** Mobile or landline with area code; groups as people read them aloud. */
export function cleanPhone(text: string): string {
  return text.replace(/[\s\-()（）]/g, '').replace(/^\+?86(?=1\d{10}$)/, '')
}

export function isPhone(text: string): boolean {
  const phone = cleanPhone(text)
  return /^1[3-9]\d{9}$/.test(phone) || /^0\d{2,3}\d{7,8}$/.test(phone) || /^\d{7,8}$/.test(phone)
}
