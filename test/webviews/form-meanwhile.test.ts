// The page of a form while something is on its way: an answer that is late, or a text that changes below what one types. What was
// typed goes where it was meant to go, or nowhere.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FormBrowser, type FormPage } from '../worlds/form-page.ts';
import { askFile as file, submission } from '../worlds/form-world.ts';

const ask = `id: rga-wonen
title: Bouw meer woningen
status: concept
targetRegions: [GM0014, GM0017]
contribution:
  - text: Grond
  - text: Geld
  - text: Mensen
`;
const another = `---
id: rga-twee
title: Twee
status: concept
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

async function open(text = ask): Promise<FormPage> {
  form = await browser.open({ files: { [file]: text, 'submissions/rga/submission.yaml': submission }, file });
  return form;
}

const becomes = (text: string) => expect.poll(() => form.text).toBe(text);
const edits = () => form.heard.filter(({ type }) => type === 'edit');
const conflict = () => form.page.locator('.conflict:visible').count();
const button = (name: string) => form.page.getByRole('button', { name, exact: true });
/** Whether the editor would hear a key: its undo is that of the text. */
const isHeard = async (key: string): Promise<boolean> => {
  await form.page.evaluate('addEventListener("keydown", ({ key }) => { globalThis.heard = key; })');
  await form.page.keyboard.press(key);
  return form.page.evaluate('["z", "y"].includes(globalThis.heard.toLowerCase())');
};

describe('what is typed in a field that goes', () => {
  test('is not put into another ask', async () => {
    await open(`${ask}${another}`);
    await form.field('Vraag in dit bestand').selectOption('1');
    await expect.poll(() => form.field('Titel').inputValue()).toBe('Twee');
    await form.field('Titel').fill('Drie');
    await form.write(ask);
    await expect.poll(() => form.field('Titel').inputValue()).toBe('Bouw meer woningen');
    await form.show();
    expect(edits()).toEqual([]);
    expect(form.text).toBe(ask);
  });

  test('is not put into a row that was taken away', async () => {
    await open();
    await form.page.locator('.row:nth-child(3) textarea').first().fill('Mensen en machines');
    const shorter = ask.replace('  - text: Mensen\n', '');
    await form.write(shorter);
    await expect.poll(() => form.page.locator('.row').count()).toBe(2);
    await form.show();
    expect(edits()).toEqual([]);
    expect(form.text).toBe(shorter);
  });
});

test('what is typed stays while the text beside it cannot be read', async () => {
  await open();
  const title = form.field('Titel');
  await title.fill('Half');
  await form.write(`- ${ask}`);
  await form.page.getByText('niet te lezen').waitFor();
  expect(await title.inputValue()).toBe('Half');
  expect(await title.getAttribute('readonly')).toBe('');
  await form.write(ask);
  await expect.poll(() => title.getAttribute('readonly')).toBeNull();
  await title.press('Enter');
  await becomes(ask.replace('Bouw meer woningen', 'Half'));
});

describe('typing on after Enter', () => {
  test('is no conflict with oneself', async () => {
    await open();
    const title = form.field('Titel');
    const answer = form.hold();
    await title.fill('Bouw minder');
    await title.press('Enter');
    await title.press('End');
    await title.pressSequentially(' dan nu');
    answer();
    await becomes(ask.replace('Bouw meer woningen', 'Bouw minder'));
    await form.show();
    expect(await conflict()).toBe(0);
    await title.press('Enter');
    await becomes(ask.replace('Bouw meer woningen', 'Bouw minder dan nu'));
  });

  test('goes on in what was typed when an older form comes', async () => {
    await open();
    const title = form.field('Titel');
    const answer = form.hold();
    await title.fill('Bouw minder');
    await title.press('Enter');
    await form.show();
    expect(await title.inputValue()).toBe('Bouw minder');
    answer();
    await becomes(ask.replace('Bouw meer woningen', 'Bouw minder'));
  });

  test('may be what stood there before', async () => {
    await open();
    const title = form.field('Titel');
    const answer = form.hold();
    await title.fill('Bouw minder');
    await title.press('Enter');
    await title.fill('Bouw meer woningen');
    answer();
    await becomes(ask.replace('Bouw meer woningen', 'Bouw minder'));
    await form.show();
    await title.press('Enter');
    await becomes(ask);
  });

  test('is still a conflict when another changed the text later', async () => {
    await open();
    const title = form.field('Titel');
    const answer = form.hold();
    await title.fill('Bouw minder');
    await title.press('Enter');
    await title.pressSequentially('!');
    answer();
    await becomes(ask.replace('Bouw meer woningen', 'Bouw minder'));
    await form.write(ask.replace('Bouw meer woningen', 'Van een ander'));
    await form.page.getByText('In de tekst staat hier intussen: “Van een ander”').waitFor();
  });
});

describe('undo is that of the field while it is being filled in', () => {
  test.each(['Control+z', 'Control+y', 'Control+Shift+z'])('%s with half a name of a region', async (key) => {
    await open();
    expect(await isHeard(key)).toBe(true);
    await form.field('Doelregio’s').pressSequentially('noord');
    expect(await isHeard(key)).toBe(false);
  });

  test('a value that was gone to with the arrows is not taken', async () => {
    await open();
    const status = form.field('Status');
    await status.press('ArrowDown');
    expect(await status.inputValue()).not.toBe('concept');
    expect(await isHeard('Control+z')).toBe(false);
    expect(await status.inputValue()).toBe('concept');
    // Longer than one stays at a value before it counts.
    await form.page.waitForTimeout(800);
    expect(edits()).toEqual([]);
  });
});

describe('what is taken away', () => {
  test('is one row, also with a double click', async () => {
    await open();
    await button('Verwijder Grond').click();
    await becomes(ask.replace('  - text: Grond\n', ''));
    // By now another row stands where the second click comes.
    await button('Verwijder Geld').hover();
    await form.page.mouse.down({ clickCount: 2 });
    await form.page.mouse.up({ clickCount: 2 });
    await form.show();
    expect(edits()).toHaveLength(1);
  });

  test('is one row, also when the answer is late', async () => {
    await open();
    const answer = form.hold();
    await button('Verwijder Grond').click();
    await button('Verwijder Grond').click();
    answer();
    await becomes(ask.replace('  - text: Grond\n', ''));
    await form.show();
    expect(edits()).toHaveLength(1);
    await button('Verwijder Geld').click();
    await becomes(ask.replace('  - text: Grond\n  - text: Geld\n', ''));
  });

  test.each(['Verwijder Geld', 'Verwijder Groningen'])(
    'is what was seen, not what came in its place: %s',
    async (name) => {
      await open();
      const other = ask.replace('  - text: Grond\n', '').replace('GM0014, GM0017', 'GM0017, GM0014');
      form.rewrite(other);
      await button(name).click();
      await expect.poll(edits).toHaveLength(1);
      await expect.poll(() => form.page.locator('.row').count()).toBe(2);
      expect(form.text).toBe(other);
      await form.page.getByText('De tekst is ondertussen veranderd.').waitFor();
      // Now that it is seen where it stands, it goes.
      await button(name).click();
      await expect.poll(() => form.text).not.toBe(other);
    },
  );

  test('is one value, also with a double click or when the answer is late', async () => {
    await open();
    const answer = form.hold();
    await button('Verwijder Groningen').click();
    await button('Verwijder Groningen').click();
    await button('Verwijder Groningen').dblclick();
    answer();
    await becomes(ask.replace('GM0014, GM0017', 'GM0017'));
    await form.show();
    expect(edits()).toHaveLength(1);
  });
});

describe('values that are typed one after the other', () => {
  test('are all kept, however late the answers', async () => {
    await open();
    const regions = form.field('Doelregio’s');
    const answer = form.hold();
    await regions.fill('Noordenveld');
    await regions.press('Enter');
    await regions.fill('Emmen');
    await regions.press('Enter');
    await regions.fill('Assen');
    answer();
    await becomes(ask.replace('GM0017]', 'GM0017, GM1699, GM0114]'));
    expect(await regions.inputValue()).toBe('Assen');
    await regions.press('Enter');
    await becomes(ask.replace('GM0017]', 'GM0017, GM1699, GM0114, GM0106]'));
  });

  test('come back when they are in no list, with what can be done with them', async () => {
    await open();
    const regions = form.field('Doelregio’s');
    await regions.fill('noordenveldje');
    await regions.press('Enter');
    await form.page.getByText('“noordenveldje” staat niet in de lijst').waitFor();
    expect(await regions.inputValue()).toBe('noordenveldje');
    await form.page.getByRole('option', { name: '“noordenveldje” als omschrijving' }).waitFor();
  });
});

describe('a change by another below what one types', () => {
  const theirs = ask.replace('Bouw meer woningen', 'Van een ander');

  test('is told with buttons that keep the focus', async () => {
    await open();
    await form.field('Titel').fill('Van mij');
    await form.write(theirs);
    await button('Houd wat ik typte').focus();
    await form.write(theirs.replace('concept', 'ingediend'));
    await expect.poll(() => form.field('Status').inputValue()).toBe('ingediend');
    expect(await form.page.evaluate('document.activeElement.textContent')).toBe('Houd wat ik typte');
  });

  test('is taken over with Escape', async () => {
    await open();
    const title = form.field('Titel');
    await title.fill('Van mij');
    await form.write(theirs);
    await form.page.locator('.conflict:visible').waitFor();
    await title.press('Escape');
    expect(await title.inputValue()).toBe('Van een ander');
    expect(await conflict()).toBe(0);
    await title.blur();
    expect(form.text).toBe(theirs);
  });

  test('that the form does not show yet is not written over', async () => {
    await open();
    const title = form.field('Titel');
    form.rewrite(theirs);
    await title.fill('Van mij');
    await title.press('Enter');
    await form.page.getByText('In de tekst staat hier intussen: “Van een ander”').waitFor();
    expect(form.text).toBe(theirs);
    expect(await title.inputValue()).toBe('Van mij');
    await button('Houd wat ik typte').click();
    await becomes(ask.replace('Bouw meer woningen', 'Van mij'));
    expect(await form.page.locator('.refusal:visible').count()).toBe(0);
  });

  test('right after an own change is told while one types on', async () => {
    await open();
    const title = form.field('Titel');
    const answer = form.hold();
    await title.fill('Van mij');
    await title.press('Enter');
    await title.pressSequentially('!');
    form.meanwhile(theirs);
    answer();
    await form.page.getByText('In de tekst staat hier intussen: “Van een ander”').waitFor();
    await title.press('Enter');
    await form.show();
    expect(form.text).toBe(theirs);
  });

  test('in a list is kept when one adds to it', async () => {
    await open();
    const regions = form.field('Doelregio’s');
    form.rewrite(ask.replace('GM0017]', 'GM0017, GM1699]'));
    await regions.fill('Emmen');
    await regions.press('Enter');
    await form.page.getByText('De tekst is ondertussen veranderd.').waitFor();
    await expect.poll(() => regions.inputValue()).toBe('Emmen');
    await regions.press('Enter');
    await becomes(ask.replace('GM0017]', 'GM0017, GM1699, GM0114]'));
  });

  test('in a new row is kept when one adds a row too', async () => {
    await open();
    await button('+ Bijdrage toevoegen').click();
    form.rewrite(`${ask}  - text: Grond van een ander\n`);
    await form.page.keyboard.type('Materieel');
    await form.page.keyboard.press('Control+Enter');
    await expect.poll(() => form.page.locator('.row').count()).toBe(4);
    expect(form.text).toBe(`${ask}  - text: Grond van een ander\n`);
  });

  test('leaves the focus on the way to a line that no field shows', async () => {
    await open(`${ask}kleur: blauw\n`);
    const way = form.page.locator('.others').getByRole('button');
    await way.focus();
    await form.write(`${theirs}kleur: rood\n`);

    await form.page.getByText('kleur: "rood"').waitFor();
    expect(await way.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
  });
});
