import { redirect } from 'next/navigation'

/** The address without a path leads to the start page, and that to sign-in for whoever is not signed in. */
export default function AwalPage() {
  redirect('/beranda')
}
