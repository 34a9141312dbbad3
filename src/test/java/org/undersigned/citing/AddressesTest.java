package org.undersigned.citing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://goo.gl/78qabc", "http://bit.ly/3xRiver", "t.co/x", "https://www.tinyurl.com/y7"})
    void knowsShortLinks(String address) {
        assertThat(Addresses.flags(address)).contains(AddressFlag.SHORT_LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://rivers.example/bit.ly", "https://bit.ly/", "https://notbit.ly/abc", ""})
    void doesNotTakeOtherAddressesForShortLinks(String address) {
        assertThat(Addresses.isShortLink(address)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/p?utm_source=x&id=4, https://a.example/p?id=4",
        "https://a.example/p?fbclid=9#top, https://a.example/p#top",
        "https://a.example/p?id=4&q=utm_source, https://a.example/p?id=4&q=utm_source",
        "https://a.example/p, https://a.example/p",
    })
    void offersAnAddressWithoutTracking(String address, String expected) {
        assertThat(Addresses.withoutTracking(address)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example/p. | https://a.example/p",
                "https://a.example/p), | https://a.example/p",
                "https://a.example/River_(Peru) | https://a.example/River_(Peru)",
                "https://a.example/p/ | https://a.example/p/",
            })
    void findsPunctuationSwallowedByALink(String address, String expected) {
        assertThat(Addresses.withoutSwallowedPunctuation(address)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "https://A.example/p/, http://www.a.example/p",
        "https://a.example/p?b=2&a=1, https://a.example/p?a=1&b=2&utm_medium=mail",
        "https://a.example:443/, https://a.example",
        "https://a.example/p#part-2, https://a.example/p",
        "https://a.example/informe%c3%a9%20final, https://a.example/informeé final",
        "https://a.example/%7euser?q=%41, https://a.example/~user?q=A",
    })
    void takesTwoSpellingsOfOneAddressForOne(String one, String other) {
        assertThat(Addresses.normalised(one)).isEqualTo(Addresses.normalised(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/P, https://a.example/p",
        "https://a.example/p?id=1, https://a.example/p?id=2",
        "https://a.example/#!/one, https://a.example/#!/two",
        "https://a.example/a%2Fb, https://a.example/a/b",
        "https://a.example/100%, https://a.example/100",
    })
    void keepsDifferentAddressesApart(String one, String other) {
        assertThat(Addresses.normalised(one)).isNotEqualTo(Addresses.normalised(other));
    }

    @Test
    void flagsAPictureAndAPlainAddress() {
        assertThat(Addresses.flags("http://a.example/2015/style_vcs5.JPG?x=1"))
                .containsExactlyInAnyOrder(AddressFlag.PLAIN_HTTP, AddressFlag.PICTURE_FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.168.1.4/informe",
                "http://a.example:8080/informe",
                "http://intranet/informe",
                "http://files.office.local/informe",
                "http://abcdef.onion/informe",
                "https://a.example/informe"
            })
    void whereHttpsIsNotLikelyItIsNotAskedFor(String address) {
        assertThat(Addresses.flags(address)).doesNotContain(AddressFlag.PLAIN_HTTP);
    }

    @Property
    void anyTextIsTaken(@ForAll String anything) {
        assertThat(Addresses.flags(anything)).isNotNull();
        assertThat(Addresses.normalised(Addresses.normalised(anything))).isNotNull();
        assertThat(anything).startsWith(Addresses.withoutSwallowedPunctuation(anything));
    }
}
