using System;

Console.WriteLine(Acme.Zoo.Animal.FromJson("""{"legs":4}""").Legs);
Console.WriteLine(Acme.FarmYard.Animal.FromJson("""{"milk":1.5}""").Milk);
Console.WriteLine(Acme.Third.Animal.FromJson("""{"sound":"moo"}""").Sound);
