import type { WrittenRecord } from '../../domain/content-record.ts';
import type { ImplementedLaw } from '../../statute/implemented-law.ts';
import { lawKey } from '../../statute/implemented-law.ts';
import { placeKind, placeStem } from '../../statute/place-name.ts';
import type { NamedBody } from '../../statute/session-name.ts';
import { pinyinId, pinyinWord } from './pinyin-id.ts';
import { Vocabulary, type Word } from './vocabulary.ts';

/** The nation has the id that all editions give it. */
const NATION = '中华人民共和国';

/** Places whose id is no plain pinyin: two provinces are spelt alike, one has a short form. */
const PLACE_IDS: Record<string, string> = {
  中华人民共和国: 'cn',
  黑龙江省: 'hlj',
  陕西省: 'shaanxi',
};

/** How the id of a body ends, and its full name. */
const BODIES = {
  人民代表大会: { ending: 'npc', name: '人民代表大会' },
  人大常委会: { ending: 'npcsc', name: '人民代表大会常务委员会' },
  政府: { ending: 'gov', name: '人民政府' },
} as const;

/** The words that records of an edition refer to. Looking one up adds it where it is missing. */
export class Words {
  readonly places: Vocabulary;
  readonly bodies: Vocabulary;
  readonly laws: Vocabulary;
  readonly topics: Vocabulary;

  constructor(records: readonly WrittenRecord[]) {
    this.places = new Vocabulary(records, 'places');
    this.bodies = new Vocabulary(records, 'bodies');
    this.laws = new Vocabulary(records, 'laws', lawKey);
    this.topics = new Vocabulary(records, 'topics');
  }

  /**
   * The id of a place by its full name, or `undefined` where the name is none.
   *
   * @param parent the name of the place it belongs to, where the text tells.
   */
  place(name: string, parent?: string): string | undefined {
    const known = this.places.find(name);
    const kind = placeKind(name);
    const above = parent === undefined || parent === name ? undefined : this.place(parent);
    if (known && above && this.places.added.includes(known)) known.parent ??= above;
    if (known || !kind) return known?.id;
    const id = PLACE_IDS[name] ?? pinyinWord(placeStem(name));
    const ids = [id, ...(above ? [`${above}-${id}`] : []), `${id}-${pinyinWord(kind)}`];
    const stem = placeStem(name);
    return this.places.add(ids, { name, kind, parent: above, aliases: [stem] }).id;
  }

  /** The id of a body of a place. */
  body({ kind }: Pick<NamedBody, 'kind'>, placeId: string): string {
    const place = this.places.get(placeId)?.name ?? '';
    const { ending, name: words } = BODIES[kind];
    const name = place === NATION ? `全国${words}` : `${place}${words}`;
    const isHere = (word: Word) => word['place'] === placeId && word['kind'] === kind;
    const known = this.bodies.find(name) ?? this.bodies.get(`${placeId}-${ending}`);
    if (known && isHere(known)) return known.id;
    return this.bodies.add([`${placeId}-${ending}`], { name, kind, place: placeId }).id;
  }

  /** The id of a national law, or `undefined` where nothing tells that it is the nation's. */
  law({ name, kind }: ImplementedLaw): string | undefined {
    const known = this.laws.find(name)?.id;
    if (known !== undefined || kind === undefined) return known;
    return this.laws.add([pinyinId(lawKey(name))], { name, kind }).id;
  }

  /** The id of the subject of records that nobody has sorted yet. */
  unsortedTopic(): string {
    const known = this.topics.get('weifenlei');
    const word = { name: '未分类', description: '导入后还没有分类的法规' };
    return known?.id ?? this.topics.add(['weifenlei'], word).id;
  }
}
