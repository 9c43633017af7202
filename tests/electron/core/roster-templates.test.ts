import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RosterTemplates } from '../../../electron/core/roster-templates.ts'
import type { RosterTemplate } from '../../../shared/meeting/roster-template.ts'
import { accepted } from '../../../shared/result.ts'
import { freshFolder } from './folder.ts'

const template = (name: string, ...people: readonly string[]): RosterTemplate => ({
  name,
  delegates: people.map((person) => ({ name: person, office: 'Bí thư', unit: 'Chi bộ 4', role: 'member' })),
})

const WARD = template('Đảng ủy phường Tân Hòa', 'Nguyễn Văn Đức', 'Lê Thị Mai')

describe('the rosters kept between meetings', () => {
  it('are none at first', () => expect(new RosterTemplates(freshFolder()).all).toEqual([]))

  it('are there for the next start, the latest first, one of each name', () => {
    const folder = join(freshFolder(), 'nghi-su')
    const templates = new RosterTemplates(folder)
    for (const one of [
      WARD,
      template('Hội đồng nhân dân', 'Trần Thị Hạnh'),
      template(WARD.name, 'Lê Thị Mai'),
    ]) {
      expect(templates.keep(one)).toEqual(accepted(null))
    }
    expect(new RosterTemplates(folder).all).toEqual([
      template(WARD.name, 'Lê Thị Mai'),
      template('Hội đồng nhân dân', 'Trần Thị Hạnh'),
    ])
  })

  it('can be removed, one that is not there too', () => {
    const templates = new RosterTemplates(freshFolder())
    templates.keep(WARD)
    expect(templates.remove('Không có')).toEqual(accepted(null))
    expect(templates.all).toEqual([WARD])
    templates.remove(WARD.name)
    expect(templates.all).toEqual([])
  })

  it('are at most thirty', () => {
    const templates = new RosterTemplates(freshFolder())
    for (let number = 1; number <= 40; number += 1) templates.keep(template(`Chi bộ ${number}`, 'Lê Thị Mai'))
    expect(templates.all).toHaveLength(30)
    expect(templates.all[0]?.name).toBe('Chi bộ 40')
  })

  it.each(['xin chào', '', '[{"name":""}]', '[{"name":"A"'])('are put aside when damaged: %j', (text) => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'rosters.json'), text)
    const templates = new RosterTemplates(folder)
    expect(templates.all).toEqual([])
    templates.keep(WARD)
    expect(templates.all).toEqual([WARD])
    expect(readFileSync(join(folder, 'rosters-damaged.json'), 'utf8')).toBe(text)
  })

  it('are not kept where the folder cannot be written, and that is said', () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'file'), '')
    expect(new RosterTemplates(join(folder, 'file')).keep(WARD).ok).toBe(false)
  })
})
