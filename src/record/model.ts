import { z } from 'zod/mini';
import { notes, sha256 } from './terms.ts';

const described = <Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema => {
  const own = schema.clone() as Schema;
  notes.add(own, { description });
  return own;
};

/** The model that a review is about: exactly these bytes. */
export const modelShape = z.strictObject({
  name: described(
    z.string().check(z.minLength(1), z.maxLength(500)),
    'Name of the file or folder, or the reference without its digest.',
  ),
  kind: described(
    z.enum(['file', 'folder', 'reference']),
    'Of what the digest is: a file, a folder, or what a registry names by it.',
  ),
  sha256: described(
    sha256,
    'Of the file; of a folder that of its manifest in OpenSSF model signing; of a reference as it was given.',
  ),
  manifest_sha256: z.optional(
    described(sha256, 'Folders alone: of the listing that sha256sum prints of its files, names and all.'),
  ),
});

export type JudgedModel = z.infer<typeof modelShape>;
