// The page of a form, used as people use it: with mouse, keyboard and screen reader, while the text changes below it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { themes, type Theme } from '../worlds/editor-colours.ts';
import { FormBrowser, type FormPage, type FormPageWishes } from '../worlds/form-page.ts';
import { askFile as file, submission } from '../worlds/form-world.ts';

const ask = `id: rga-wonen
title: Bouw meer woningen
status: concept
nationalGoals: [woningbouw, bereikbaarheid]
targetRegions: [GM0014, GM0017]
funding:
  term: meerjarig
  amount:
    total: 12_500_000
contribution:
  - text: Grond
`;

let browser: FormBrowser;
let form: FormPage;

beforeAll(async () => {
  browser = await FormBrowser.start();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(form.complaints).toEqual([]);
  await form.page.context().close();
});

async function open(text = ask, wishes: Partial<FormPageWishes> = {}): Promise<FormPage> {
  const files = { [file]: text, 'submissions/rga/submission.yaml': submission };
  form = await browser.open({ files, file, ...wishes });
  return form;
}

const becomes = (text: string) => expect.poll(() => form.text).toBe(text);
const focused = () => form.page.evaluate('document.activeElement.id') as Promise<string>;

test.each([
  [['funding', 'amount', 'total'], 'Totaal'],
  [['targetRegions', 1], 'Doelregio’s'],
  [['title'], 'Titel'],
])('the keyboard goes to what one came for: %j', async (path, label) => {
  await open();
  await form.show(path);
  await expect
    .poll(() => form.page.evaluate('document.activeElement.closest("[data-path]")?.textContent'))
    .toContain(label);
});

test('what can be chosen is in sight, also below a field at the foot of the page', async () => {
  await open(ask, { size: { width: 1000, height: 420 } });
  const regions = form.field('Doelregio’s');
  await regions.focus();
  await regions.evaluate((field) => field.scrollIntoView({ block: 'end' }));
  await form.page.keyboard.type('noordenv');
  const offered = form.page.getByRole('option', { name: 'Noordenveld' }).first();
  await offered.waitFor();
  const box = await offered.boundingBox();
  expect((box?.y ?? 420) + (box?.height ?? 0)).toBeLessThanOrEqual(420);
});

describe('a typed field', () => {
  test('goes into the text on Enter, and one undo takes it back', async () => {
    await open();
    const title = form.field('Titel');
    await title.fill('Bouw minder');
    await title.press('Enter');
    await becomes(ask.replace('Bouw meer woningen', 'Bouw minder'));
    await form.undo();
    await expect.poll(() => title.inputValue()).toBe('Bouw meer woningen');
  });

  test('goes into the text when it is left', async () => {
    await open();
    await form.field('Totaal').fill('15 mln');
    await form.field('Titel').focus();
    await becomes(ask.replace('12_500_000', '15_000_000'));
    await expect.poll(() => form.field('Totaal').inputValue()).toBe('15.000.000');
  });

  test('takes back on Escape what was typed', async () => {
    await open();
    const title = form.field('Titel');
    await title.fill('Anders');
    await title.press('Escape');
    expect(await title.inputValue()).toBe('Bouw meer woningen');
    await title.blur();
    expect(form.heard.some(({ type }) => type === 'edit')).toBe(false);
  });

  test('says beside it why it does not fit, and keeps what was typed', async () => {
    await open();
    const total = form.field('Totaal');
    await total.fill('veel');
    await total.press('Enter');
    const error = form.page.locator('.refusal', { hasText: 'Verwacht wordt een heel bedrag' });
    await error.waitFor();
    expect(await total.inputValue()).toBe('veel');
    expect(await total.getAttribute('aria-invalid')).toBe('true');
    expect(await total.getAttribute('aria-describedby')).toContain(await error.getAttribute('id'));
  });
});

describe('saving with the keyboard', () => {
  test.each([
    ['what was typed', 'Titel', 'Bouw minder', ask.replace('Bouw meer woningen', 'Bouw minder')],
    ['a code by its name', 'Doelregio’s', 'Noordenveld', ask.replace('GM0017]', 'GM0017, GM1699]')],
    ['an amount', 'Totaal', '15 mln', ask.replace('12_500_000', '15_000_000')],
  ])('saves %s', async (_what, label, typed, saved) => {
    await open();
    await form.field(label).fill(typed);
    await form.field(label).press('Control+s');
    await expect.poll(() => form.saved).toEqual([saved]);
  });

  test('saves a value that was gone to with the arrows', async () => {
    await open();
    await form.field('Termijn').press('ArrowDown');
    await form.field('Termijn').press('Control+s');
    await expect.poll(() => form.saved).toEqual([ask.replace('meerjarig', 'langjarig')]);
  });

  test('is left to the editor when nothing was filled in', async () => {
    await open();
    await form.field('Titel').press('Control+s');
    await form.field('Totaal').fill('15 mln');
    await form.field('Totaal').press('Control+s');
    await expect.poll(() => form.saved).toEqual([ask.replace('12_500_000', '15_000_000')]);
  });
});

describe('while one types', () => {
  test('the text may change elsewhere: caret and half a word stay', async () => {
    await open();
    const title = form.field('Titel');
    await title.fill('Half');
    await form.page.evaluate('document.activeElement.setSelectionRange(2, 2)');
    await form.write(ask.replace('concept', 'ingediend'));
    await expect.poll(() => form.field('Status').inputValue()).toBe('ingediend');
    expect(await title.inputValue()).toBe('Half');
    expect(await form.page.evaluate('document.activeElement.selectionStart')).toBe(2);
    expect(await focused()).toBe(await title.getAttribute('id'));
  });

  test('a change of the same field is told, and one keeps one’s own', async () => {
    await open();
    const title = form.field('Titel');
    await title.fill('Van mij');
    await form.write(ask.replace('Bouw meer woningen', 'Van een ander'));
    await form.page.getByText('In de tekst staat hier intussen: “Van een ander”').waitFor();
    await form.page.getByRole('button', { name: 'Houd wat ik typte' }).click();
    await becomes(ask.replace('Bouw meer woningen', 'Van mij'));
  });

  test('or one takes theirs', async () => {
    await open();
    const title = form.field('Titel');
    await title.fill('Van mij');
    const theirs = ask.replace('Bouw meer woningen', 'Van een ander');
    await form.write(theirs);
    await form.page.getByRole('button', { name: 'Neem over' }).click();
    expect(await title.inputValue()).toBe('Van een ander');
    expect(form.text).toBe(theirs);
  });
});

test('a picked value follows undo too', async () => {
  await open();
  await form.field('Status').selectOption('ingediend');
  await becomes(ask.replace('concept', 'ingediend'));
  await form.undo();
  await expect.poll(() => form.field('Status').inputValue()).toBe('concept');
});

describe('a searched value', () => {
  test('is found by a part of its name and taken with the keyboard', async () => {
    await open();
    const regions = form.field('Doelregio’s');
    await regions.pressSequentially('noordenv');
    await form.page.getByRole('option', { name: 'Noordenveld' }).first().waitFor();
    expect(await regions.getAttribute('aria-expanded')).toBe('true');
    await regions.press('ArrowDown');
    const active = (await regions.getAttribute('aria-activedescendant')) ?? '';
    expect(await form.page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await regions.press('Enter');
    await becomes(ask.replace('GM0017]', 'GM0017, GM1699]'));
    expect(await focused()).toBe(await regions.getAttribute('id'));
  });

  test('that is in no list is kept in words, where that may be', async () => {
    await open();
    await form.field('Doelregio’s').pressSequentially('de dorpen eromheen');
    await form.page.getByRole('option', { name: 'dorpen eromheen” als omschrijving' }).click();
    await becomes(ask.replace('GM0017]', 'GM0017, {informal: de dorpen eromheen}]'));
  });

  test('that is typed by name and left at once is kept by its code', async () => {
    await open();
    await form.field('Eigenaar').first().fill('strateeg');
    await form.field('Titel').focus();
    await becomes(ask.replace('concept', 'concept\nowner: strategist'));
  });

  test('that is half typed when the field is left is not guessed', async () => {
    await open();
    const regions = form.field('Doelregio’s');
    await regions.fill('noordenv');
    await form.field('Titel').focus();
    await form.page.getByText('“noordenv” staat niet in de lijst').waitFor();
    expect(form.text).toBe(ask);
    await regions.press('Enter');
    await becomes(ask.replace('GM0017]', 'GM0017, GM1699]'));
  });

  test('else it is asked for', async () => {
    await open();
    const goals = form.field('Nationale doelen');
    await goals.fill('iets moois');
    await goals.press('Enter');
    await form.page.getByText('“iets moois” staat niet in de lijst').waitFor();
    expect(form.text).toBe(ask);
  });

  test('closes its list on Escape before it takes back what was typed', async () => {
    await open();
    const owner = form.field('Eigenaar').first();
    await owner.pressSequentially('str');
    await form.page.getByRole('option', { name: 'Strateeg' }).waitFor();
    await owner.press('Escape');
    expect(await owner.inputValue()).toBe('str');
    await owner.press('Escape');
    expect(await owner.inputValue()).toBe('');
  });
});

describe('several values', () => {
  test('are taken away with the keyboard; the focus goes to the next', async () => {
    await open();
    const regions = form.field('Doelregio’s');
    await regions.press('Backspace');
    await form.page.keyboard.press('Delete');
    await becomes(ask.replace(', GM0017', ''));
    await expect
      .poll(() => form.page.evaluate('document.activeElement.getAttribute("aria-label")'))
      .toBe('Verwijder Groningen');
  });

  test('the first goal is the most important: another can be put there', async () => {
    await open();
    await form.page.getByRole('button', { name: 'vooraan' }).click();
    await becomes(ask.replace('woningbouw, bereikbaarheid', 'bereikbaarheid, woningbouw'));
  });
});

describe('rows', () => {
  test('are added with their first field, and taken away', async () => {
    await open();
    await form.page.getByRole('button', { name: 'Bijdrage toevoegen' }).click();
    await form.page.keyboard.type('Mensen');
    await form.page.keyboard.press('Control+Enter');
    await becomes(`${ask}  - text: Mensen\n`);
    await form.page.getByRole('button', { name: 'Verwijder Grond' }).click();
    await becomes(ask.replace('Grond', 'Mensen'));
  });

  test('that are not begun leave nothing behind', async () => {
    await open();
    await form.page.getByRole('button', { name: 'Bijdrage toevoegen' }).click();
    await form.page.getByRole('button', { name: 'Toch niet' }).click();
    expect(form.text).toBe(ask);
    expect(await form.page.getByRole('button', { name: 'Bijdrage toevoegen' }).isVisible()).toBe(true);
  });
});

describe('findings', () => {
  test('stand beside the field and are mended there', async () => {
    await open();
    const regions = form.page.locator('.field', { hasText: 'Doelregio’s' });
    await regions.locator('.finding').first().waitFor();
    await regions.locator('.fix').first().click();
    await becomes(ask.replace('[GM0014, GM0017]', '[GM0014]'));
  });
});

describe('what is empty', () => {
  test('waits behind a button, but not what is wanted', async () => {
    await open();
    expect(await form.field('Uiterlijk').first().isVisible()).toBe(true);
    const project = form.field('Project');
    expect(await project.isVisible()).toBe(false);
    await form.section('De vraag in het kort').getByRole('button', { name: 'lege velden' }).click();
    expect(await project.isVisible()).toBe(true);
  });
});

describe('when nothing may be changed', () => {
  test('the fields are to be read', async () => {
    await open();
    await form.lock('Dit bestand kunt u alleen lezen.');
    await form.page.getByText('alleen lezen').waitFor();
    expect(await form.field('Titel').getAttribute('readonly')).toBe('');
    expect(await form.field('Status').isDisabled()).toBe(true);
  });

  test('nor while the server is away; what was typed stays, and comes back to life', async () => {
    await open();
    await form.field('Titel').fill('Half');
    await form.send({ type: 'away', reason: 'De server is gestopt.', mayRestart: true });
    await form.page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
    expect(await form.field('Titel').inputValue()).toBe('Half');
    await expect.poll(() => form.heard.some(({ type }) => type === 'restart')).toBe(true);
    await form.show();
    await expect.poll(() => form.field('Titel').getAttribute('readonly')).toBeNull();
  });
});

test('what the form cannot show has a way to the text', async () => {
  await open(`${ask}kleur: blauw\nscheme: wokt\n`);
  await form.page.locator('.text-only').getByRole('button', { name: 'Bewerk in de tekst' }).click();
  await form.page.locator('.others').getByRole('button', { name: 'Bewerk in de tekst' }).click();
  const revealed = form.heard.filter(({ type }) => type === 'reveal');
  expect(revealed).toMatchObject([{ path: ['scheme'] }, { path: ['kleur'] }]);
});

test('the text opens where one was filling in', async () => {
  await open();
  await form.field('Totaal').focus();
  await form.page.getByRole('button', { name: 'Naar de tekst' }).click();
  await expect
    .poll(() => form.heard.filter(({ type }) => type === 'reveal' || type === 'at'))
    .toMatchObject([
      { type: 'at', path: ['funding', 'amount', 'total'] },
      { type: 'reveal', path: ['funding', 'amount', 'total'] },
    ]);
});

test('markup in a text is text', async () => {
  const nasty = '<img src=x onerror=alert(1)>';
  await open(ask.replace('Bouw meer woningen', `"${nasty}"`));
  expect(await form.page.locator('h1').textContent()).toBe(nasty);
  expect(await form.page.locator('img').count()).toBe(0);
});

test('another ask of the same file is chosen above', async () => {
  await open(`${ask}---\nid: rga-twee\ntitle: Twee\nstatus: concept\n`);
  await form.field('Vraag in dit bestand').selectOption('1');
  await expect.poll(() => form.field('Titel').inputValue()).toBe('Twee');
});

describe('with a screen reader', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const looks: readonly { readonly theme: Theme; readonly width: number }[] = [
    ...(Object.keys(themes) as Theme[]).map((theme) => ({ theme, width: 1000 })),
    { theme: 'light', width: 360 },
  ];

  test.each(looks)('$theme, $width wide: nothing serious', async ({ theme, width }) => {
    await open(ask, { theme, size: { width, height: 800 } });
    for (const more of await form.page.locator('.more:visible').all()) await more.click();
    await form.field('Doelregio’s').pressSequentially('gron');
    await form.page.locator('.offer').first().waitFor();
    await form.page.evaluate(axe);
    const found = (await form.page.evaluate(
      'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, at: nodes.map(({ html }) => html).slice(0, 3) })))',
    )) as readonly { readonly id: string; readonly impact: string }[];
    expect(found.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    const overflow = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    expect(await form.page.evaluate(overflow)).toBe(false);
  });
});
