import type { SourceResolvers } from '../generated/resolvers.ts';
import { toGlobalId } from '../model/keys/global-id.ts';

export const Source: SourceResolvers = {
  id: ({ id }) => toGlobalId('Source', id),
  key: ({ id }) => id,
  titleIsOurs: ({ titleIsOurs }) => titleIsOurs ?? false,
  document: ({ seed, dataset }) => seed ?? dataset,
  claims: ({ id }, page, { loaders }) => loaders.claims({ source: id }, page),
  links: ({ id }, page, { loaders }) => loaders.links.citing(id, page),
};
