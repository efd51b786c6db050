import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** Text compresses to a tenth, markup with the same few styles to a hundredth. A bomb reaches a thousandth or less. */
const LARGEST_RATIO = 200;
/** In bytes: below this, nothing is a bomb, whatever its ratio. A blank page is small either way. */
const HARMLESS = 4 * 1024 * 1024;
/** In bytes of XML, the part of a document that is read: 64 MB are ten books. */
const LARGEST_PART = 64 * 1024 * 1024;
/** A document with a thousand pictures has about as many parts. */
const MOST_ENTRIES = 10_000;

export type ZipFault = 'damaged' | 'bomb' | 'protected';

/**
 * Why the XML in a ZIP file is not safe to unpack, or null: the sizes its directory declares are bounded, and each
 * entry is unpacked once to check them. Pictures are not unpacked, because they are not read.
 */
export async function zipFault(bytes: Buffer): Promise<ZipFault | null> {
  let zip: ZipFile;
  try {
    zip = await opened(bytes);
  } catch {
    return 'damaged';
  }
  if (zip.entryCount > MOST_ENTRIES) return 'bomb';
  return new Promise((resolve) => {
    let unpacked = 0;
    const end = (fault: ZipFault | null) => {
      zip.close();
      resolve(fault);
    };
    zip.on('error', () => end('damaged'));
    zip.on('end', () => end(null));
    zip.on('entry', (entry: Entry) => {
      if (entry.isEncrypted()) return end('protected');
      if (!/\.(xml|rels)$/i.test(entry.fileName)) return zip.readEntry();
      unpacked += entry.uncompressedSize;
      if (unpacked > LARGEST_PART || isBomb(unpacked, bytes.length)) return end('bomb');
      zip.openReadStream(entry, (error, stream) => {
        if (error) return end('damaged');
        // The library itself ends a stream that exceeds its declared size.
        stream.on('error', (fault) => end(/too many bytes/.test(fault.message) ? 'bomb' : 'damaged'));
        stream.on('end', () => zip.readEntry());
        stream.resume();
      });
    });
    zip.readEntry();
  });
}

function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > HARMLESS && unpacked > packed * LARGEST_RATIO;
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, autoClose: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}
