// Everything that is said in English, in one file: who chooses it reads it everywhere.
import type { Words } from '@/shared/i18n/i18n'
import app from './locales/en.json'
import shared from '@/shared/locales/en.json'

export const features = import.meta.glob<Words>('../features/*/locales/en.json', { import: 'default', eager: true })
export const own: Record<string, Words> = { app, shared }
