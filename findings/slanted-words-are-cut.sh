#!/bin/sh
# A word drawn on a slant is one string in a PDF. pdftotext of poppler 22.12.0 tells it as several, in the wrong order, from ten
# degrees on; level and upright words are whole, and so is every word for pdf.js. With -raw it is whole up to 44 degrees and told
# letter by letter from 45 on. So a test that looks for a chart's slanted label in the text of a page misses it although it is
# printed. Seen with poppler-utils 22.12.0-2+deb12u3 and pdfjs-dist 3.11.174.
# Bearing on Parley: tests/report/print_pages.py looks at pixels, and our charts write level and upright words only.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

{
    tree=$(apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances \
        libpoppler126 | grep '^[a-z]' | sort -u | grep -v -x -E 'libc6|libgcc-s1|libstdc\+\+6|gcc-12-base|libpoppler126|debconf|perl.*|dpkg|tar')
    apt-get -q -o APT::Sandbox::User=root download poppler-utils=22.12.0-2+deb12u3 libpoppler126=22.12.0-2+deb12u3 $tree
    for package in ./*.deb; do dpkg -x "$package" root; done
    npm install --silent --no-audit --no-fund --ignore-scripts --omit=optional --prefix js pdfjs-dist@3.11.174
} >install.log 2>&1 || {
    cat install.log >&2
    echo "the packages could not be installed" >&2
    exit 2
}
libraries=$(dirname "$(find "$PWD/root" -name 'libpoppler.so.126' | head -n 1)")
pdftotext() { LD_LIBRARY_PATH="$libraries" "$folder/root/usr/bin/pdftotext" "$@"; }

# page.py ANGLE: a page with one word in Helvetica, turned about its beginning.
cat >page.py <<'EOF'
import math, sys
turn = math.radians(float(sys.argv[1]))
c, s = math.cos(turn), math.sin(turn)
drawn = b"BT /F 20 Tf %.5f %.5f %.5f %.5f 100 100 Tm (negotiation) Tj ET" % (c, s, -s, c)
objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
           b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /F "
           b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
           b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn)]
file, places = b"%PDF-1.4\n", []
for number, body in enumerate(objects, 1):
    places.append(len(file))
    file += b"%d 0 obj\n%s\nendobj\n" % (number, body)
table = b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
end = b"trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(file)
sys.stdout.buffer.write(file + table + end)
EOF
cat >words.cjs <<'EOF'
const pdfjs = require("./js/node_modules/pdfjs-dist/legacy/build/pdf.js");
const data = new Uint8Array(require("fs").readFileSync(process.argv[2]));
pdfjs.getDocument({ data, verbosity: 0 }).promise.then(document => document.getPage(1))
    .then(page => page.getTextContent()).then(text => console.log(text.items.map(item => item.str).join(" ")));
EOF

{
    pdftotext -v 2>&1 | head -n 1
    echo "pdf.js $(node -p 'require("./js/node_modules/pdfjs-dist/package.json").version')"
    for angle in 0 10 30 44 45 80 90; do
        /usr/bin/python3 page.py $angle >page.pdf
        echo "$angle degrees: pdftotext: $(pdftotext page.pdf - | xargs) / -raw: $(pdftotext -raw page.pdf - | xargs)" \
            "/ pdf.js: $(node words.cjs page.pdf 2>&1 | tail -n 1)"
    done
} | tee seen
cat >expected <<'EOF'
pdftotext version 22.12.0
pdf.js 3.11.174
0 degrees: pdftotext: negotiation / -raw: negotiation / pdf.js: negotiation
10 degrees: pdftotext: ion t negotia / -raw: negotiation / pdf.js: negotiation
30 degrees: pdftotext: n t io iat n o eg / -raw: negotiation / pdf.js: negotiation
44 degrees: pdftotext: n tio g e n ia t o / -raw: negotiation / pdf.js: negotiation
45 degrees: pdftotext: n tio tia go ne / -raw: n e g o t i a t i o n / pdf.js: negotiation
80 degrees: pdftotext: tion negotia / -raw: n e g o t i a t i o n / pdf.js: negotiation
90 degrees: pdftotext: negotiation / -raw: negotiation / pdf.js: negotiation
EOF
if diff expected seen; then echo "As it was seen before."; else
    echo "This is not what was seen before." >&2
    exit 1
fi
