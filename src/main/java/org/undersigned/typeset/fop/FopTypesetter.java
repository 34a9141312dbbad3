package org.undersigned.typeset.fop;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.xmlgraphics.util.MimeConstants;
import org.undersigned.language.FieldText;
import org.undersigned.language.hyphenation.Hyphenation;
import org.undersigned.model.Edition;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.Letter;
import org.undersigned.model.Version;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.KeptPictures;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;
import org.undersigned.typeset.Pages;
import org.undersigned.typeset.Troubles;
import org.undersigned.typeset.Typesetter;
import org.undersigned.typeset.TypesettingFailure;
import org.undersigned.typeset.Watch;
import org.undersigned.typeset.fo.LetterFo;
import org.undersigned.typeset.fo.Setting;
import org.undersigned.typeset.fonts.Coverage;
import org.undersigned.typeset.fonts.Family;
import org.undersigned.typeset.fonts.FontRuns;
import org.undersigned.typeset.fonts.Metrics;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Sets letters with Apache FOP. The engine is made when first used; the object is for the life of the app.
public final class FopTypesetter implements Typesetter {

    /// What a letter that says nothing of time is dated, so that its bytes are the same every day.
    private static final Instant UNDATED = Instant.parse("2000-01-01T00:00:00Z");

    private final Supplier<LocalDate> today;
    private final Hyphenation hyphenation = new Hyphenation();
    private final Coverage coverage = new Coverage();
    private final Metrics metrics = new Metrics();
    private final ClosedWorld world = new ClosedWorld();
    private final Engine simple = new Engine(world, false);
    private final Engine complex = new Engine(world, true);

    /// @param today what a date field in a letter shows
    public FopTypesetter(Supplier<LocalDate> today) {
        this.today = today;
    }

    @Override
    public Pages set(Letter letter, Edition edition, KeptPictures pictures, Watch watch) {
        var fonts = new FontRuns(
                coverage, Family.named(letter.settings().pageStyle().typeface()));
        var shown = new LetterPictures(letter, edition, pictures);
        var codes = new SourceCodes(letter, edition);
        var fields = new FieldText(letter, edition, today.get());
        var setting =
                new Setting(letter, edition, fields, hyphenation, fonts, metrics, codes.codes(), shown.printable());
        var out = new ByteArrayOutputStream(1 << 17);
        try (var _ = world.lend(shown.bytes());
                var _ = world.lend(codes.bytes())) {
            var made = run(setting, watch, out);
            var pdf = Timeless.of(out.toByteArray(), lastWord(letter));
            var troubles = new Troubles(fonts.missing(), fonts.scripts(), shown.missing());
            return new Pages(pdf, made.pages(), troubles, made.spots());
        } catch (SAXException e) {
            throw new TypesettingFailure("The letter could not be set: " + e.getMessage(), e);
        }
    }

    private TaggedPdf run(Setting setting, Watch watch, ByteArrayOutputStream out) throws SAXException {
        if (isPlain(setting)) {
            try {
                return run(simple, PlainOnly::new, setting, watch, out);
            } catch (PlainOnly.NeedsShaping _) {
                out.reset();
            }
        }
        return run(complex, UnaryOperator.identity(), setting, watch, out);
    }

    /// Whether it is worth a try. Where the glance finds something to shape, all is gone through: not every name is
    /// printed.
    private static boolean isPlain(Setting setting) throws SAXException {
        if (PlainOnly.isLikelyEnough(setting.letter(), setting.edition())) {
            return true;
        }
        try {
            LetterFo.write(setting, new PlainOnly(new DefaultHandler()));
            return true;
        } catch (PlainOnly.NeedsShaping _) {
            return false;
        }
    }

    /// @param path what stands between the letter and the engine
    private static TaggedPdf run(
            Engine engine, UnaryOperator<ContentHandler> path, Setting setting, Watch watch, ByteArrayOutputStream out)
            throws SAXException {
        var run = engine.begin(factory -> begun(factory, setting, watch, out));
        LetterFo.write(setting, path.apply(run.takesIn()));
        watch.pages(run.pdf().pages());
        return run.pdf();
    }

    /// @param takesIn what the letter is told to
    private record Run(ContentHandler takesIn, TaggedPdf pdf) {}

    private static Run begun(FopFactory engine, Setting setting, Watch watch, ByteArrayOutputStream out)
            throws FOPException {
        var agent = agent(engine, setting);
        var pdf = new TaggedPdf(new IFContext(agent), lastWord(setting.letter()), watch);
        var configurator = pdf.getConfigurator();
        configurator.configure(pdf);
        agent.setDocumentHandlerOverride(pdf);
        return new Run(engine.newFop(MimeConstants.MIME_PDF, agent, out).getDefaultHandler(), pdf);
    }

    private static FOUserAgent agent(FopFactory engine, Setting setting) {
        var agent = engine.newFOUserAgent();
        agent.setCreationDate(Date.from(lastWord(setting.letter())));
        agent.setProducer("Undersigned");
        agent.setCreator("Undersigned");
        agent.setLocatorEnabled(false);
        return agent;
    }

    /// The last time the letter itself knows of.
    private static Instant lastWord(Letter letter) {
        return Stream.concat(
                        letter.versions().stream().map(Version::at),
                        letter.ledger().entries().stream().map(LedgerEntry::at))
                .max(Instant::compareTo)
                .orElse(UNDATED)
                .truncatedTo(ChronoUnit.SECONDS);
    }

    /// Makes the engine and nothing more, for a process that ends with its first letter: while that letter is still
    /// being read, on another thread.
    public void makeEngine() {
        simple.factory();
    }

    @Override
    public void warmUp() {
        var ids = Ids.counting("warm");
        var title = Block.of(ids.fresh(), Role.TITLE, Prose.of("A letter"));
        var body = Block.of(ids.fresh(), Role.BODY, Prose.of("A first line, so that every next one is quick."));
        var edition = Edition.of(ids.fresh(), "en", Register.of(title, body), Register.empty());
        set(Letter.of(Id.of("warm"), edition), edition);
    }
}
