package jp.idobata.services;

import java.util.List;
import java.util.stream.Collectors;

/** Who acts in the tests of the services, and how the server is told of them. */
public final class Cast {

    /** Everyone. */
    public static final List<Person> ALL = List.of(
            new Person("Hanako", "hanako@example.jp", "resident"),
            new Person("Sayo", "sayo@example.jp", "resident"),
            new Person("Jiro", "jiro@example.jp", "resident"),
            new Person("Ichiko", "ichiko@example.jp", "curator"),
            new Person("Tsunagu", "tsunagu@example.jp", "supporter"),
            new Person("Mamoru", "mamoru@example.jp", "administrator"));

    private Cast() {
    }

    /** A person: the bean that acts in their name, their address, the one role they act in. */
    public record Person(String bean, String email, String role) {
    }

    /** The beans' run-as principals, added to the application's own. */
    static String nameInBeans(String glassfishEjbJar) {
        return glassfishEjbJar.replace("</enterprise-beans>", ALL.stream()
                .map(person -> "<ejb><ejb-name>" + person.bean() + "</ejb-name><principal><name>" + person.email()
                        + "</name></principal></ejb>").collect(Collectors.joining()) + "</enterprise-beans>");
    }

    /** The roles of those principals, added to the application's own. */
    static String nameInRoles(String glassfishWeb) {
        var named = glassfishWeb;
        for (var person : ALL) {
            var role = "<role-name>" + person.role() + "</role-name>";
            named = named.replace(role, role + "<principal-name>" + person.email() + "</principal-name>");
        }
        return named;
    }
}
