package jp.idobata.welfare.suggestion;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.idobata.welfare.Subject;

/** A model as bytes: equal models give equal bytes, on any machine. */
final class ModelBytes {

    /** First of all bytes, so that another form can be told from this. */
    private static final int FORM = 1;

    private ModelBytes() {
    }

    static byte[] of(Model model) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(FORM);
            writeWords(out, model.vocabulary());
            out.writeInt(model.terms().size());
            for (var term : model.terms().entrySet()) {
                out.writeUTF(term.getKey());
                writeWeights(out, term.getValue());
            }
            out.writeInt(model.past().size());
            for (var past : model.past()) {
                writePast(out, past);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalStateException if the bytes are of another form */
    static Model read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != FORM) {
                throw new IllegalStateException("a model of another form");
            }
            var vocabulary = readWords(in);
            var terms = new TreeMap<String, Weights>();
            for (var i = in.readInt(); i > 0; i--) {
                terms.put(in.readUTF(), readWeights(in));
            }
            var past = new ArrayList<Past>();
            for (var i = in.readInt(); i > 0; i--) {
                past.add(readPast(in));
            }
            return new Model(vocabulary, terms, past);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeWords(DataOutputStream out, Vocabulary vocabulary) throws IOException {
        out.writeInt(vocabulary.features().size());
        for (var i = 0; i < vocabulary.features().size(); i++) {
            out.writeUTF(vocabulary.features().get(i));
            out.writeFloat(vocabulary.says(i));
        }
    }

    private static Vocabulary readWords(DataInputStream in) throws IOException {
        List<String> features = new ArrayList<>();
        List<Float> says = new ArrayList<>();
        for (var i = in.readInt(); i > 0; i--) {
            features.add(in.readUTF());
            says.add(in.readFloat());
        }
        return new Vocabulary(features, says);
    }

    private static void writeWeights(DataOutputStream out, Weights weights) throws IOException {
        out.writeFloat((float) weights.start());
        out.writeInt(weights.words().size());
        for (var word : weights.words().entrySet()) {
            out.writeInt(word.getKey());
            out.writeFloat(word.getValue().floatValue());
        }
        out.writeInt(weights.hints().size());
        for (var hint : weights.hints().entrySet()) {
            out.writeUTF(hint.getKey());
            out.writeFloat(hint.getValue().floatValue());
        }
    }

    private static Weights readWeights(DataInputStream in) throws IOException {
        var start = in.readFloat();
        Map<Integer, Double> words = new TreeMap<>();
        for (var i = in.readInt(); i > 0; i--) {
            words.put(in.readInt(), (double) in.readFloat());
        }
        Map<String, Double> hints = new TreeMap<>();
        for (var i = in.readInt(); i > 0; i--) {
            hints.put(in.readUTF(), (double) in.readFloat());
        }
        return new Weights(start, words, hints);
    }

    private static void writePast(DataOutputStream out, Past past) throws IOException {
        out.writeByte(past.subject().kind().ordinal());
        out.writeLong(past.subject().id());
        writeNumbers(out, past.features());
        out.writeInt(past.terms().size());
        for (var term : new TreeSet<>(past.terms())) {
            out.writeUTF(term);
        }
    }

    private static void writeNumbers(DataOutputStream out, Collection<Integer> numbers) throws IOException {
        out.writeInt(numbers.size());
        for (var number : new TreeSet<>(numbers)) {
            out.writeInt(number);
        }
    }

    private static Past readPast(DataInputStream in) throws IOException {
        var subject = new Subject(Subject.Kind.values()[in.readByte()], in.readLong());
        var features = new TreeSet<Integer>();
        for (var i = in.readInt(); i > 0; i--) {
            features.add(in.readInt());
        }
        var terms = new TreeSet<String>();
        for (var i = in.readInt(); i > 0; i--) {
            terms.add(in.readUTF());
        }
        return new Past(subject, features, terms);
    }
}
