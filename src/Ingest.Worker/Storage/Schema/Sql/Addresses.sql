-- What read.address_key is made of. The lists in braces are the program's own, so that both know an address by the same key.

-- A host's name as it is looked up: letters beyond ASCII in Punycode (RFC 3492, with its constants), label by label.
CREATE OR REPLACE FUNCTION ingest.address_label(label text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    characters int[] := array(SELECT ascii(c) FROM regexp_split_to_table(label, '') WITH ORDINALITY AS each (c, place) ORDER BY place);
    basic int := (SELECT count(*) FROM unnest(characters) c WHERE c < 128);
    handled int := basic;
    code text := (SELECT coalesce(string_agg(chr(c), '' ORDER BY place), '') FROM unnest(characters) WITH ORDINALITY AS each (c, place) WHERE c < 128);
    least int := 128;
    delta bigint := 0;
    bias int := 72;
    next int;
    c int;
    q bigint;
    t int;
    k int;
BEGIN
    IF basic = cardinality(characters) THEN
        RETURN label;
    END IF;
    code := CASE WHEN basic > 0 THEN code || '-' ELSE code END;
    WHILE handled < cardinality(characters) LOOP
        next := (SELECT min(each) FROM unnest(characters) each WHERE each >= least);
        delta := delta + (next - least)::bigint * (handled + 1);
        least := next;
        FOREACH c IN ARRAY characters LOOP
            delta := CASE WHEN c < least THEN delta + 1 ELSE delta END;
            CONTINUE WHEN c <> least;
            q := delta;
            k := 36;
            LOOP
                t := greatest(1, least(26, k - bias));
                EXIT WHEN q < t;
                code := code || substr('abcdefghijklmnopqrstuvwxyz0123456789', (t + (q - t) % (36 - t))::int + 1, 1);
                q := (q - t) / (36 - t);
                k := k + 36;
            END LOOP;
            code := code || substr('abcdefghijklmnopqrstuvwxyz0123456789', q::int + 1, 1);
            delta := CASE WHEN handled = basic THEN delta / 700 ELSE delta / 2 END;
            delta := delta + delta / (handled + 1);
            bias := 0;
            WHILE delta > 455 LOOP
                delta := delta / 35;
                bias := bias + 36;
            END LOOP;
            bias := bias + (36 * delta / (delta + 38))::int;
            delta := 0;
            handled := handled + 1;
        END LOOP;
        delta := delta + 1;
        least := least + 1;
    END LOOP;
    RETURN 'xn--' || code;
END $$;

-- Of what stands between "//" and the path.
CREATE OR REPLACE FUNCTION ingest.address_host(authority text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (
        WITH parts AS (
            SELECT regexp_replace(authority, '^.*@', '') AS place),
        named AS (
            SELECT (SELECT string_agg(ingest.address_label(label), '.' ORDER BY number)
                    FROM regexp_split_to_table(lower(rtrim(regexp_replace(place, ':[0-9]*$', ''), '.')), '\.') WITH ORDINALITY AS labels (label, number)) AS name,
                ltrim(substring(place FROM ':([0-9]+)$'), '0') AS port
            FROM parts)
        SELECT coalesce(
                (SELECT substr(name, length(front) + 1) FROM unnest({front_ends}) WITH ORDINALITY AS fronts (front, number)
                 WHERE starts_with(name, front) AND strpos(substr(name, length(front) + 1), '.') > 0 ORDER BY number LIMIT 1),
                name)
            || CASE WHEN port IS NULL OR port IN ('80', '443') THEN '' ELSE ':' || port END
        FROM named);

-- Percent-encoding in one form (RFC 3986, 6.2.2): hexadecimal digits in capitals, unreserved characters as themselves, what no address holds encoded.
CREATE OR REPLACE FUNCTION ingest.address_form(part text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (
        SELECT coalesce(string_agg(
            CASE
                WHEN piece[1] ~* '^%(2[DE]|3[0-9]|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])$' THEN chr(get_byte(decode(substr(piece[1], 2), 'hex'), 0))
                WHEN piece[1] ~ '^%.' THEN upper(piece[1])
                WHEN piece[1] ~ '[^!#$&-;=?-\[\]_a-z~]' THEN regexp_replace(upper(encode(convert_to(piece[1], 'UTF8'), 'hex')), '(..)', '%\1', 'g')
                ELSE piece[1]
            END, '' ORDER BY place), '')
        FROM regexp_matches(part, '%[0-9A-Fa-f]{2}|.', 'g') WITH ORDINALITY AS pieces (piece, place));

-- Without what names a front end or an index page.
CREATE OR REPLACE FUNCTION ingest.address_path(path text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (
        WITH named AS (
            SELECT place, regexp_replace(regexp_replace(ingest.address_form(regexp_replace(part, ';jsessionid=.*$', '', 'i')), '\.amp\.html$', '.html', 'i'), '\.amp$', '', 'i') AS name
            FROM regexp_split_to_table(path, '/') WITH ORDINALITY AS parts (part, place) WHERE part <> ''),
        whole AS (
            SELECT coalesce(array_agg(name ORDER BY place), '{}') AS names FROM named WHERE name <> ''),
        without_index AS (
            SELECT CASE WHEN lower(names[cardinality(names)]) = ANY ({index_pages}) THEN names[:cardinality(names) - 1] ELSE names END AS names FROM whole),
        without_end AS (
            SELECT CASE WHEN cardinality(names) > 1 AND lower(names[cardinality(names)]) = ANY ({last_segments}) THEN names[:cardinality(names) - 1] ELSE names END AS names
            FROM without_index),
        without_front AS (
            SELECT CASE WHEN cardinality(names) > 1 AND lower(names[1]) = ANY ({first_segments}) THEN names[2:] ELSE names END AS names FROM without_end)
        SELECT CASE WHEN cardinality(names) = 0 THEN '' ELSE '/' || array_to_string(names, '/') END FROM without_front);

-- Without what says how the reader came, in one order.
CREATE OR REPLACE FUNCTION ingest.address_query(query text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (
        WITH parameters AS (
            SELECT ingest.address_form(split_part(part, '=', 1)) AS name, ingest.address_form(substring(part FROM '=(.*)$')) AS value
            FROM regexp_split_to_table(query, '[&;]') AS part WHERE part <> ''),
        kept AS (
            SELECT DISTINCT (name || coalesce('=' || value, '')) COLLATE "C" AS parameter FROM parameters
            WHERE lower(name) <> ALL ({tracking_names})
                AND NOT EXISTS (SELECT FROM unnest({tracking_prefixes}) AS prefix WHERE starts_with(lower(name), prefix))
                AND NOT (lower(name) = ANY ({unsure_names}) AND coalesce(lower(value) = ANY ({channels}), false))
                AND NOT (lower(name) IN ('page', 'pagewanted') AND coalesce(value, '') IN ('', '1', 'all')))
        SELECT coalesce('?' || string_agg(parameter, '&' ORDER BY parameter), '') FROM kept);

-- The publisher's address out of an AMP cache's or viewer's.
CREATE OR REPLACE FUNCTION ingest.address_behind_cache(address text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN coalesce(
        'https://' || substring(address FROM '^https?://(?:[^/?#]*\.cdn\.ampproject\.org(?::[0-9]+)?/(?:c|v|amp)|(?:www\.)?google\.com/amp)/(?:s/)?([^/?#]*\.[^/?#]*[^#]*)'),
        address);
