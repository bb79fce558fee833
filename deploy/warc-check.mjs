// Reads a web archive with warcio and computes the digest of every record again. Usage: node warc-check.mjs FILE
// Prints a line for each record and ends with 1 where a digest differs, a revisit refers to nothing, or the file is cut short.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { WARCParser } from "warcio";

const pages = new Map();
let wrong = 0;
let records = 0;

const digest = (bytes) => "sha256:" + createHash("sha256").update(bytes).digest("hex");
const complain = (problem) => {
  console.error(problem);
  wrong++;
};

for await (const record of new WARCParser(createReadStream(process.argv[2]))) {
  const block = await record.readFully(false);
  const header = (name) => record.warcHeader(name);
  const [type, id] = [record.warcType, header("WARC-Record-ID")];
  records++;
  if (digest(block) !== header("WARC-Block-Digest")) {
    complain(`${type} ${id}: the block's digest differs`);
  }

  if (block.length !== Number(header("Content-Length"))) {
    complain(`${type} ${id}: ${block.length} bytes, not ${header("Content-Length")}`);
  }

  if (type === "resource") {
    pages.set(id, digest(block));
    if (digest(block) !== header("WARC-Payload-Digest")) {
      complain(`${type} ${id}: the payload's digest differs`);
    }
  }

  if (type === "revisit" && pages.get(header("WARC-Refers-To")) !== header("WARC-Payload-Digest")) {
    complain(`${type} ${id}: refers to no page of that digest`);
  }

  console.log(`${type} ${header("WARC-Profile")?.split("/").at(-1) ?? "-"} ${block.length}`);
}

process.exit(wrong > 0 || records === 0 ? 1 : 0);
