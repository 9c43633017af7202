import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { signaturesIn } from '../../../../electron/core/signing/libraries.ts'
import { prepareForSigning, signPaper } from '../../../../electron/core/signing/sign-paper.ts'
import { freshFolder } from '../folder.ts'
import { given } from '../given.ts'
import { PASSWORD, pkcs12File } from './pkcs12.ts'
import { paper, spaces } from './sealed-minutes.ts'

/**
 * Another program signs: poppler's pdfsig, with a certificate in a store of NSS as a token would be. It writes its
 * updates in its own way, and adds what a program adds.
 */

/** False, said aloud, where a program is not installed or does not do as it is told. */
function runs(program: string, ...words: readonly string[]): boolean {
  const { error, status, stderr } = spawnSync(program, words, { encoding: 'utf8' })
  if (error || status !== 0) {
    console.log(`${program} ${words[0]}: ${error?.message ?? stderr}. Its part of this test was left out.`)
  }
  return !error && status === 0
}

/** Signed with `-sign FIELD` or `-add-signature`; null where there is no program to do so. */
function signedOutside(pdf: Buffer, ...how: readonly string[]): Buffer | null {
  const folder = freshFolder()
  const at = (name: string) => join(folder, name)
  const store = `sql:${at('store')}`
  mkdirSync(at('store'))
  writeFileSync(at('a.pdf'), pdf)
  const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', at('k.pem'), '-out', at('c.pem')]
  const packed = ['-inkey', at('k.pem'), '-in', at('c.pem'), '-name', 'office', '-out', at('o.p12')]
  const isSigned =
    runs('openssl', 'req', '-x509', ...made, '-subj', '/CN=Van thu') &&
    runs('openssl', 'pkcs12', '-export', ...packed, '-passout', 'pass:abc') &&
    runs('certutil', '-N', '-d', store, '--empty-password') &&
    runs('pk12util', '-i', at('o.p12'), '-d', store, '-W', 'abc') &&
    runs('pdfsig', '-nssdir', at('store'), '-nick', 'office', ...how, at('a.pdf'), at('b.pdf'))
  return isSigned ? readFileSync(at('b.pdf')) : null
}

async function signersOf(bytes: Buffer): Promise<readonly (readonly [string, boolean])[] | undefined> {
  return (await signaturesIn(paper, bytes))?.map(({ name, holds }) => [name, holds])
}

async function signedHere(pdf: Buffer): Promise<Buffer> {
  const file = await pkcs12File({ name: 'Nguyễn Văn Đức' })
  return given(await signPaper(pdf, file, PASSWORD, { now: new Date('2026-11-24T02:42:07Z'), spaces }))
}

describe('another program', () => {
  test('signs in the empty field, and the paper is signed further here', async () => {
    const prepared = given(await prepareForSigning(paper, spaces))
    const outside = signedOutside(prepared, '-sign', 'ChuKy1')
    const byOther = outside === null ? [] : [['Van thu', true]]
    expect(await signersOf(outside ?? prepared)).toEqual(byOther)
    const further = await signedHere(outside ?? prepared)
    expect(await signersOf(further)).toEqual([...byOther, ['Nguyễn Văn Đức', true]])
  })

  test('adds a field of its own to a signed paper, and both signatures hold', async () => {
    const here = await signedHere(paper)
    const outside = signedOutside(here, '-add-signature')
    const byOther = outside === null ? [] : [['Van thu', true]]
    expect(await signersOf(outside ?? here)).toEqual([['Nguyễn Văn Đức', true], ...byOther])
  })
})
