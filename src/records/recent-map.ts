/** How many records a build works on at the same time, and some more. */
const MOST = 16;

/** A few values that were asked for lately; what is asked for again and again stays. */
export class RecentMap<Key, Value> {
  private readonly values = new Map<Key, Value>();

  /** The value of a key, made if it is not at hand. */
  get(key: Key, make: () => Value): Value {
    const value = this.values.has(key) ? (this.values.get(key) as Value) : make();
    this.values.delete(key);
    this.values.set(key, value);
    const [oldest] = this.values.keys();
    if (this.values.size > MOST && oldest !== undefined) this.values.delete(oldest);
    return value;
  }
}
