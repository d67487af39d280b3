/**
 * What `find` gives for an owner and a subject, found once for each subject, or for each of its ids. It is kept as long as
 * the owner, such as the site of a view. An undefined result is kept as well.
 */
export function rememberedFor<Owner extends object, Subject, Value>(
  find: (owner: Owner, subject: Subject) => Value,
  idOf: (subject: Subject) => unknown = (subject) => subject,
): (owner: Owner, subject: Subject) => Value {
  const known = new WeakMap<Owner, Map<unknown, { readonly value: Value }>>();
  return (owner, subject) => {
    const ofOwner = known.get(owner) ?? new Map<unknown, { readonly value: Value }>();
    known.set(owner, ofOwner);
    const id = idOf(subject);
    const found = ofOwner.get(id) ?? { value: find(owner, subject) };
    ofOwner.set(id, found);
    return found.value;
  };
}

/** What `find` gives for an owner, found once. */
export function rememberedOnce<Owner extends object, Value>(find: (owner: Owner) => Value): (owner: Owner) => Value {
  const known = new WeakMap<Owner, { readonly value: Value }>();
  return (owner) => {
    const found = known.get(owner) ?? { value: find(owner) };
    known.set(owner, found);
    return found.value;
  };
}
